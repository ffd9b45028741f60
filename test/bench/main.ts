import { cpus } from 'node:os';
import type { BenchRow } from './bench-row.ts';
import { benchChart } from './chart/bench-chart.ts';
import { benchBootstrap } from './bootstrap.ts';
import { benchCone } from './cone.ts';
import { benchCsv } from './csv.ts';
import { benchDesk } from './desk.ts';
import { openElectronBench } from './electron-runs.ts';
import { benchIndicators } from './indicators.ts';
import { benchStartUp } from './start-up.ts';
import { benchStore } from './store.ts';
import { benchSweep } from './sweep.ts';

const parts = ['indicators', 'bootstrap', 'cone', 'sweep', 'store', 'csv', 'start', 'desk', 'chart'] as const;
type Part = (typeof parts)[number];

/** Runs the parts named on the command line, or all, and prints a row for each comparison; `--json` as one document. */
async function main(args: readonly string[]): Promise<void> {
  const wanted = parts.filter((part) => args.includes(part));
  const rows: BenchRow[] = [];
  for (const part of wanted.length > 0 ? wanted : parts) {
    console.error(`measuring ${part}`);
    rows.push(...(await run(part)));
  }
  if (args.includes('--json')) {
    const machine = { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };
    console.log(JSON.stringify({ machine, rows }, null, 2));
    return;
  }
  for (const { name, ours, peer, peerName, unit, ratio, goal, met } of rows) {
    const figures = `${round(ours)} ${unit} against ${round(peer)} (${peerName}), ratio ${round(ratio)}`;
    console.log(`${met ? 'met   ' : 'NOT MET'} ${name}: ${figures}; goal: ${goal}`);
  }
}

async function run(part: Part): Promise<BenchRow[]> {
  if (part === 'indicators') return benchIndicators();
  if (part === 'bootstrap') return benchBootstrap();
  if (part === 'cone') return benchCone();
  if (part === 'sweep') return benchSweep();
  if (part === 'store') return benchStore();
  if (part === 'csv') return benchCsv();
  const electron = await openElectronBench();
  try {
    if (part === 'start') return await benchStartUp(electron);
    if (part === 'desk') return await benchDesk(electron);
    const { stopline, environment } = electron;
    return await benchChart({ executablePath: stopline.executable, args: stopline.args, environment });
  } finally {
    electron.close();
  }
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

await main(process.argv.slice(2));
