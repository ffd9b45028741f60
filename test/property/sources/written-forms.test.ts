import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { civilDate } from '#shared/domain/business-date.ts';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import { type DecimalMark, readFigure } from '#electron/sources/text/read-figure.ts';
import { numericDate, readWrittenDay } from '#electron/sources/text/written-day.ts';
import { bytesOf, makeBars } from '../../support/fixtures.ts';

const runs = { numRuns: 5000 };
const pad = (value: number): string => String(value).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const anyDay = fc.integer({ min: -50_000, max: 40_000 });

it('a day written in any notation reads back as itself', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('-', '/', '.'), (number, mark) => {
      const { year, month, day } = civilDate(number);
      const name = months[month - 1];
      for (const text of [
        `${year}${mark}${pad(month)}${mark}${pad(day)}`,
        `${year}${pad(month)}${pad(day)}`,
        `${name} ${pad(day)}, ${year}`,
        `${day}-${name}-${year}`,
        `${day}. ${name} ${year}`,
        `Tue ${name} ${pad(day)} ${year}`,
        `${year}-${pad(month)}-${pad(day)}T16:00:00-05:00`,
      ])
        expect([text, readWrittenDay(text, 'day-first'), readWrittenDay(text, 'month-first')]).toEqual([
          text,
          number,
          number,
        ]);
      expect(readWrittenDay(`${day}${mark}${month}${mark}${year}`, 'day-first')).toBe(number);
      expect(readWrittenDay(`${pad(month)}${mark}${pad(day)}${mark}${year} 4:00 PM`, 'month-first')).toBe(
        number,
      );
      if (number > 3652) expect(readWrittenDay(String(number * 86_400 + 52_200), 'day-first')).toBe(number);
    }),
    runs,
  );
});

it('no text makes a date reader slow, fail or invent the order of a date', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const order of ['day-first', 'month-first'] as const)
        expect(Number.isInteger(readWrittenDay(text, order))).toBe(true);
      if (!numericDate(text))
        expect(readWrittenDay(text, 'day-first')).toBe(readWrittenDay(text, 'month-first'));
    }),
    runs,
  );
});

const notations: readonly [DecimalMark, string][] = [
  ['.', ','],
  ['.', "'"],
  ['.', ' '],
  ['.', '\u00a0'],
  ['.', ''],
  [',', '.'],
  [',', "'"],
  [',', '\u202f'],
  [',', ''],
];

it('a figure in any notation of thousands and decimals reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 40 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(...notations),
      fc.constantFrom('', '-', '$', '-$', '('),
      (cents, decimals, [mark, thousands], dress) => {
        const plain = (cents / 10 ** decimals).toFixed(decimals);
        const [whole, fraction] = plain.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
        const text = `${dress}${grouped}${fraction === undefined ? '' : mark + fraction}${dress === '(' ? ')' : ''}`;
        expect(readFigure(text, mark)).toBe(dress === '' || dress === '$' ? Number(plain) : -Number(plain));
      },
    ),
    runs,
  );
});

it('units multiply exactly', () => {
  expect([
    readFigure('3.80M', '.'),
    readFigure('1.07B', '.'),
    readFigure('512,3K', ','),
    readFigure('2T', '.'),
  ]).toEqual([3_800_000, 1_070_000_000, 512_300, 2e12]);
});

it('the same bars come out of any separator, decimal mark, date order and column order', () => {
  const names = ['Date', 'Open', 'High', 'Low', 'Close', 'Volume'];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 14, max: 60 }),
      fc.constantFrom(';', '\t', '|'),
      fc.constantFrom<DecimalMark>('.', ','),
      fc.constantFrom('dmy', 'mdy', 'ymd'),
      fc.boolean(),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      (seed, count, separator, mark, order, reversed, places) => {
        const bars = makeBars(count, seed, 19000);
        const rows = bars.map(({ date, ...figures }) => {
          const [y, m, d] = date.split('-');
          const written = { dmy: `${d}/${m}/${y}`, mdy: `${m}/${d}/${y}`, ymd: `${y}/${m}/${d}` }[order];
          const prices = [figures.open, figures.high, figures.low, figures.close].map((price) =>
            price.toFixed(2).replace('.', mark),
          );
          const cells = [written, ...prices, String(figures.volume)];
          return places.map((place) => cells[place]).join(separator);
        });
        const text = [
          places.map((place) => names[place]).join(separator),
          ...(reversed ? rows.toReversed() : rows),
        ].join('\n');
        const { series, rejections } = parsePriceFile(bytesOf(text), { fileName: 'IWM.csv', today: 21000 });
        expect(rejections).toEqual([]);
        expect([...series[0].bars.day]).toEqual(bars.map((_, index) => 19000 + index));
        for (const field of ['open', 'high', 'low', 'close', 'volume'] as const)
          expect([...series[0].bars[field]]).toEqual(bars.map((bar) => bar[field]));
      },
    ),
    { numRuns: 500 },
  );
});
