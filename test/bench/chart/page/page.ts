import { bareChart } from './bare-chart.ts';
import type { Contender } from './contender.ts';
import { deskChart } from './desk-chart.ts';
import { watchFrames } from './frame-work.ts';
import type { FrameTimes } from './frame-work.ts';
import { uplotChart } from './uplot-chart.ts';

export type ContenderName = 'bare' | 'bareLast' | 'deskAll' | 'deskYear' | 'uplot';

export interface BenchPage {
  prepare(name: ContenderName, bars: number): Promise<void>;
  /** Milliseconds to first paint. */
  paint(): Promise<number>;
  updateLast(times: number): Promise<void>;
  takeFrames(): FrameTimes;
}

const contenders: Readonly<Record<ContenderName, () => Contender>> = {
  bare: () => bareChart(true),
  bareLast: () => bareChart(false),
  deskAll: () => deskChart('ALL'),
  deskYear: () => deskChart('1Y'),
  uplot: uplotChart,
};
const takeFrames = watchFrames();
let contender: Contender;

const page: BenchPage = {
  async prepare(name, bars) {
    contender = contenders[name]();
    await contender.prepare(bars);
  },
  async paint() {
    const start = performance.now();
    await contender.paint(document.getElementById('chart') as HTMLElement);
    return performance.now() - start;
  },
  async updateLast(times) {
    for (let i = 0; i < times; i++) await contender.updateLast();
  },
  takeFrames,
};
Object.assign(window, { bench: page });
