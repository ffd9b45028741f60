import { bytesOf, csvText, genericText, makeBars, seededRandom } from './fixtures.ts';
import { marketTexts } from './sources/market-texts.ts';

const bars = makeBars(30, 7);
const yahoo = csvText(
  'Date,Open,High,Low,Close,Adj Close,Volume',
  bars,
  ({ date, open, high, low, close, volume }) => {
    return [date, open, high, low, close, close, volume];
  },
);
const stooqHeader = '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>';
const stooq = csvText(stooqHeader, bars, ({ date, open, high, low, close, volume }) => {
  return ['SPY.US', 'D', date.replaceAll('-', ''), '000000', open, high, low, close, volume, 0];
});
const threeLine = csvText(
  'Price,Close,High,Low,Open,Volume\nTicker,IWM,IWM,IWM,IWM,IWM\nDate,,,,,',
  bars,
  (bar) => {
    return [bar.date, bar.close, bar.high, bar.low, bar.open, bar.volume];
  },
);
const flat = csvText('Date,Close,High,Low,Open,Volume', bars, (bar) => {
  return [`${bar.date} 00:00:00+00:00`, bar.close, bar.high, bar.low, bar.open, bar.volume];
});
const priceTexts = [yahoo, stooq, threeLine, flat, genericText(bars)];
const allTexts = marketTexts(bars);

const words =
  "null NaN Infinity -Infinity 1e999 -0 0 -5 1e-400 . - + 1.2.3 0x10 1_000 1.234,56 $5 5% ٣ １２ =1+1 @SUM(A1) __proto__ constructor 🚀 1E5 1e e5 --5 5- 1/2 ' 9007199254740993";
const dates =
  '2020-02-30 2020-13-01 0000-00-00 9999-12-31 20200101 2020/01/01 01/02/2020 1577836800 2020-1-1 2020-01-01T00:00:00Z -0001-01-01 2020-01-011 1969-12-31 20201301';
const spaced = [
  '',
  ' ',
  '""',
  '"',
  '"1"',
  '"1,5"',
  '\0',
  '\r',
  '\t5',
  '5\u00A0',
  '\u202E',
  '1 000',
  'Apr 09, 2020',
  '2020-01-01 lunch',
];
const long = ['9'.repeat(400), `0.${'1'.repeat(60)}`, '5'.padStart(32, '0')];
const cells = [...words.split(' '), ...dates.split(' '), ...spaced, ...long];
const headers = [
  '__proto__,open,high,low,close',
  'date,date,open,high,low,close',
  'Date,Low,High,Open,Volume,Close',
  'toString',
  '',
  ',,,,',
  '"Date',
  '\uFEFF\uFEFFdate,open',
];

type Mutation = (text: string, random: () => number) => string;
const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)];
const onLine = (text: string, random: () => number, change: (line: string) => string): string => {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  return [...lines.slice(0, at), change(lines[at]), ...lines.slice(at + 1)].join('\n');
};

const mutations: readonly Mutation[] = [
  (text, random) =>
    onLine(text, random, (line) => line.replace(pick(line.split(','), random), () => pick(cells, random))),
  (text, random) => onLine(text, random, (line) => `${line},${pick(cells, random)}`),
  (text, random) => onLine(text, random, (line) => line.slice(0, Math.floor(random() * line.length))),
  (text, random) => onLine(text, random, (line) => line.split(',').toReversed().join()),
  (text, random) => onLine(text, random, (line) => `${line}\n${line}`),
  (text, random) =>
    onLine(text, random, (line) => line.replaceAll(',', pick([';', '\t', ',,', ', ', '|'], random))),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\n\r\n', ''], random)),
  (text) => text.split('\n').toReversed().join('\n'),
  (text, random) => text.replace(/^.*/, () => pick(headers, random)),
  (text) => `\uFEFF${text}`,
  (text, random) =>
    text.replace(/(\n[^,\n]*),([^,\n]*),([^,\n]*)/g, random() < 0.5 ? '$1,$3,$2' : '$1,-$2,$3'),
  (text, random) =>
    onLine(text, random, () =>
      ''.padEnd(Math.floor(random() * 4000), pick([',', '"', 'x', '1', '\0'], random)),
    ),
  (text, random) => onLine(text, random, (line) => line.replaceAll(/[^,]+/g, '"$&"')),
  (text, random) =>
    [...text]
      .map((letter) => (random() < 0.01 ? String.fromCharCode(Math.floor(random() * 256)) : letter))
      .join(''),
];

function encode(text: string, random: () => number): Uint8Array {
  const kind = random();
  if (kind < 0.02) return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  if (kind < 0.04) return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (kind < 0.06) return new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = bytesOf(text);
  if (kind < 0.1)
    for (let hit = 0; hit < 20; hit++)
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  if (kind < 0.11) return bytes.map(() => Math.floor(random() * 256));
  return bytes;
}

/** The `seed`-th malformed file of prices parted by commas: a well-formed one with one to four things done to it; each 400th holds a cell of 10 MB. */
export function malformedFile(seed: number): Uint8Array {
  return spoil(seed, priceTexts);
}

/** The `seed`-th malformed file of any other layout, likewise. */
export function malformedMarketFile(seed: number): Uint8Array {
  return spoil(seed, allTexts);
}

function spoil(seed: number, texts: readonly string[]): Uint8Array {
  const random = seededRandom(seed);
  let text = pick(texts, random);
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    text = pick(mutations, random)(text, random);
  if (seed % 400 === 13) {
    const filler = pick(['7', 'x', '"', ' ', ',', '.'], random).repeat(10_000_000);
    text = onLine(text, random, (line) => line.replace(',', `,${filler}`));
  }
  return encode(text, random);
}
