import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';

const read = (text: string) => readNote(text, { asOf: '2025-11-14' as BusinessDate });

describe('stops and targets stated as prices', () => {
  it.each([
    ['Buy XLU, stop at 38.50, target 52.', 38.5, [52, 52]],
    ['Long XLU with a stop at $38.50 and a target of $52 to $55.', 38.5, [52, 55]],
    ['Buy XLU. Stop below 38.50. Targets 52 / 55.', 38.5, [52, 55]],
    ['Short XLU, stop above 52, looking for 38.50.', 52, [38.5, 38.5]],
  ])('are levels of the symbol: %s', (text, stop, target) => {
    const [idea] = read(text).ideas;
    expect(idea).toMatchObject({
      stopPrice: { price: stop },
      targetPrice: { from: target[0], to: target[1] },
    });
    expect(idea?.stop).toBeUndefined();
  });

  it('stay with what the note says where they are prices of an index, of a pair or of an option', () => {
    for (const text of [
      'Buy the S&P 500, stop at 6500.',
      'Long XLU / short XLE, stop at 38.50.',
      'Buy gold with a stop at 3900.',
    ]) {
      const { ideas, notUnderstood, text: note } = read(text);
      expect(ideas.map(({ stopPrice }) => stopPrice)).toEqual([undefined]);
      expect(notUnderstood.map(({ span }) => note.slice(span.start, span.end)).join()).toMatch(
        /6500|38.50|3900/,
      );
    }
  });
});

describe('figures that come once a month', () => {
  it.each([
    ['CPI came in at 3.1% in October.', 'CPIAUCSL', 'yearChange', '2025-10-01', 0.031],
    ["October's unemployment rate was 4.2%.", 'UNRATE', 'level', '2025-10-01', 0.042],
    ['Unemployment fell to 4.1% while IWM rose.', 'UNRATE', 'level', null, 0.041],
    ['Core CPI rose 0.3% on the month in September.', 'CPILFESL', 'monthChange', '2025-09-01', 0.003],
  ])('are of their month: %s', (text, symbol, of, month, value) => {
    const [claim] = read(text).claims;
    expect(claim).toMatchObject({ symbol, measure: { kind: 'monthly', of, month, figure: { value } } });
  });

  it.each(['We expect CPI at 3.1% in October.', 'If CPI comes in above 3.1%, sell TLT.'])(
    'are no claim while they are expected: %s',
    (text) => expect(read(text).claims).toEqual([]),
  );
});
