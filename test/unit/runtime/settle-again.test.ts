import { settleAgain } from '#electron/runtime/check/settle-again.mjs';
import { describe, expect, test } from 'vitest';

const failure = (file: string | null, name = 'waits') => ({ file, test: name, reason: 'too late' });
const tally = (passed: number, ...failures: ReturnType<typeof failure>[]) => ({
  passed,
  failures,
  unsteady: [],
  skipped: [],
});

/** Settles a run, and tells which files were asked for again. */
async function settled(first: ReturnType<typeof tally>, again: ReturnType<typeof tally>) {
  const asked: string[][] = [];
  const result = await settleAgain(first, async (files) => {
    asked.push(files);
    return again;
  });
  return { result, asked };
}

describe('settleAgain', () => {
  test('names as unsteady what passes alone, and counts it once', async () => {
    const first = tally(7, failure('a.test.ts', 'one'), failure('a.test.ts', 'two'));
    const { result, asked } = await settled(first, tally(9));
    expect(asked).toEqual([['a.test.ts']]);
    expect(result).toEqual({ passed: 9, failures: [], unsteady: first.failures, skipped: [] });
  });

  test('keeps every failure when one of them comes again', async () => {
    const first = tally(7, failure('a.test.ts'), failure('b.test.ts'));
    const { result } = await settled(first, tally(8, failure('b.test.ts')));
    expect(result).toEqual(first);
  });

  test.each([
    ['nothing failed', tally(7)],
    [
      'more files failed than a busy machine explains',
      tally(7, ...['a', 'b', 'c', 'd'].map((name) => failure(name))),
    ],
    ['the run itself failed', tally(7, failure('a.test.ts'), failure(null))],
  ])('runs nothing again when %s', async (_, first) => {
    const { result, asked } = await settled(first, tally(9));
    expect(asked).toEqual([]);
    expect(result).toEqual(first);
  });
});
