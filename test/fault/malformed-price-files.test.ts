import { describe, expect, it } from 'vitest';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import { FileRefused, type ParsedFile, type ParsedSeries } from '#electron/sources/parsed-file.ts';
import { malformedFile } from '../support/fixtures-malformed.ts';
import { processorNowMs } from '../support/time/processor-now-ms.ts';

const today = 20000;
const longestMs = 2000;
const perTest = 100;
const files = process.env.STOPLINE_FULL ? 5000 : 500;
const singlePrecision = 2 ** -23;

/** Line of the first accepted bar that breaks an invariant, as a sentence; null when none does. */
function brokenBar({ symbol, bars: { day, open, high, low, close, volume } }: ParsedSeries): string | null {
  for (let index = 0; index < day.length; index++) {
    const least = low[index] * (1 - singlePrecision);
    const most = high[index] * (1 + singlePrecision);
    const inside = [open[index], close[index]].every((price) => price >= least && price <= most);
    const ordered = low[index] > 0 && high[index] >= low[index] && Number.isFinite(high[index]);
    const dated = day[index] <= today && (index === 0 || day[index] > day[index - 1]);
    if (!inside || !ordered || !dated || volume[index] < 0)
      return `${symbol} bar ${index} of day ${day[index]}`;
  }
  return null;
}

function check(parsed: ParsedFile): void {
  expect(parsed.accepted + parsed.rejected).toBe(parsed.dataRows);
  expect(parsed.series.reduce((total, { bars }) => total + bars.day.length, 0)).toBe(parsed.accepted);
  for (const series of parsed.series) expect(brokenBar(series)).toBeNull();
  for (const { line, reason } of parsed.rejections) {
    expect(line).toBeGreaterThan(1);
    expect(reason.length).toBeLessThan(260);
    expect(reason).toMatch(/^[^\p{Cc}\p{Cf}]+$/u);
  }
}

describe(`${files} malformed files neither crash, hang, nor get an impossible bar in`, () => {
  const tally = { taken: 0, refused: 0, rejectedRows: 0 };
  it.each(Array.from({ length: files / perTest }, (_, index) => index * perTest))(
    'from %i',
    { timeout: 120_000 },
    (first) => {
      for (let seed = first; seed < first + perTest; seed++) {
        const bytes = malformedFile(seed);
        const start = processorNowMs();
        try {
          const parsed = parsePriceFile(bytes, { fileName: 'ABC.csv', today });
          tally.taken++;
          tally.rejectedRows += parsed.rejected;
          check(parsed);
        } catch (error) {
          if (!(error instanceof FileRefused)) throw new Error(`file ${seed}`, { cause: error });
          tally.refused++;
          expect(error.message).toMatch(/^ABC\.csv[^\p{Cc}\p{Cf}]+$/u);
          expect(error.message.length).toBeLessThan(700);
        }
        expect(processorNowMs() - start, `milliseconds for file ${seed}`).toBeLessThan(longestMs);
      }
    },
  );

  it('and the mix reaches every outcome', () => {
    expect(tally.taken).toBeGreaterThan(files / 4);
    expect(tally.refused).toBeGreaterThan(files / 20);
    expect(tally.rejectedRows).toBeGreaterThan(files / 2);
  });
});
