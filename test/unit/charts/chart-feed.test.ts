import { describe, expect, it } from 'vitest';
import type { ReadWindow } from '#renderer/charts/chart-contract.ts';
import { createChartFeed } from '#renderer/charts/chart-feed.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { chartAnswer } from './chart-answer.ts';

interface Call {
  readonly window: Parameters<ReadWindow>[0];
  readonly signal: AbortSignal;
  readonly resolve: (answer: ChartAnswer) => void;
  readonly reject: (reason: Error) => void;
}

function startFeed() {
  const calls: Call[] = [];
  const heard: string[] = [];
  const read: ReadWindow = (window, _maximumPoints, signal) =>
    new Promise((resolve, reject) => {
      calls.push({ window, signal, resolve, reject });
    });
  const feed = createChartFeed({
    onWhole: (answer) => heard.push(`whole ${answer.barsTotal}`),
    onWindow: (answer) => heard.push(`window ${answer.firstBar}-${answer.endBar} by ${answer.barsPerBucket}`),
    onFailed: (message) => heard.push(`failed ${message}`),
  });
  return { calls, heard, read, feed };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));
const coarse = () => chartAnswer({ length: 100, barsTotal: 100_000, endBar: 100_000, barsPerBucket: 1024 });
const answerTo = ({ window }: Call) =>
  chartAnswer({
    length: 10,
    barsTotal: 100_000,
    firstBar: window?.first ?? 0,
    endBar: (window?.last ?? 99_999) + 1,
  });

describe('createChartFeed', () => {
  it('cuts a window from the first answer without another request', async () => {
    const { calls, heard, read, feed } = startFeed();
    feed.open(read, 6000);
    calls[0].resolve(chartAnswer({ length: 5000 }));
    await settle();
    expect(feed.want({ from: 4000, to: 4250 }, 800)).toBe(false);
    expect(heard).toEqual(['whole 5000', 'window 3750-4501 by 1']);
    expect(calls).toHaveLength(1);
    expect(feed.want({ from: 4010, to: 4260 }, 800)).toBe(true);
  });

  it('asks for what the first answer is too coarse for, once for all views the request will serve', async () => {
    const { calls, heard, read, feed } = startFeed();
    feed.open(read, 100);
    calls[0].resolve(coarse());
    await settle();
    feed.want({ from: 5000, to: 5250 }, 800);
    feed.want({ from: 5020, to: 5270 }, 800);
    expect(calls).toHaveLength(2);
    expect(calls[1].window).toEqual({ first: 4750, last: 5500 });
    calls[1].resolve(answerTo(calls[1]));
    await settle();
    expect(heard).toEqual(['whole 100000', 'window 4750-5501 by 1']);
  });

  it('lets the latest request win and aborts the overtaken one', async () => {
    const { calls, heard, read, feed } = startFeed();
    feed.open(read, 100);
    calls[0].resolve(coarse());
    await settle();
    feed.want({ from: 5000, to: 5250 }, 800);
    feed.want({ from: 50_000, to: 50_250 }, 800);
    expect(calls[1].signal.aborted).toBe(true);
    calls[2].resolve(answerTo(calls[2]));
    calls[1].resolve(answerTo(calls[1]));
    await settle();
    expect(heard).toEqual(['whole 100000', 'window 49750-50501 by 1']);
  });

  it('says why a read failed, and nothing of an aborted one', async () => {
    const { calls, heard, read, feed } = startFeed();
    feed.open(read, 100);
    calls[0].reject(Object.assign(new Error('superseded'), { name: 'AbortError' }));
    await settle();
    expect(heard).toEqual([]);
    feed.open(read, 100);
    calls[1].reject(new Error('IWM is not in the workspace.'));
    await settle();
    expect(heard).toEqual(['failed IWM is not in the workspace.']);
  });

  it('tells nothing after it is closed', async () => {
    const { calls, heard, read, feed } = startFeed();
    feed.open(read, 100);
    feed.close();
    calls[0].resolve(coarse());
    await settle();
    expect(heard).toEqual([]);
  });
});
