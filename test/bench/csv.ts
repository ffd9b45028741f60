import { parsePriceFile } from '../../electron/sources/csv/parse-price-file.ts';
import { toBusinessDate } from '../../shared/domain/business-date.ts';
import { bytesOf, seededRandom } from '../support/fixtures.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';

const megabytes = 100;
const rounds = 7;
/** The peers are several times slower, so they read a part; their speed does not depend on the length. */
const peerMegabytes = 20;
const goal = 120;
/** Day numbers of 1700-01-01 and 9999-12-31: as many consecutive days as `megabytes` of one series need. */
const firstDay = -98615;
const lastDay = 2932896;

const header = 'Date,Open,High,Low,Close,Adj Close,Volume\n';

/** Yahoo text of about `size` bytes, one bar a day, with prices as `write` writes them. */
function makeText(size: number, write: (price: number) => string): Uint8Array {
  const random = seededRandom(5);
  const lines = [header];
  let close = 100;
  for (let day = firstDay, length = 0; length < size; day++) {
    const open = close * (0.99 + 0.02 * random());
    close = Math.min(900, Math.max(10, open * (0.98 + 0.04 * random())));
    const prices = [open, Math.max(open, close) * 1.01, Math.min(open, close) * 0.99, close, close].map(
      write,
    );
    const line = `${toBusinessDate(day)},${prices.join()},${Math.floor(random() * 5e7)}\n`;
    length += line.length;
    lines.push(line);
  }
  return bytesOf(lines.join(''));
}

/** One row of a peer into columns, with nothing checked: what any reader has to do at least. */
function fillColumns(rows: readonly (readonly string[])[], from: number): Float64Array[] {
  const columns = Array.from({ length: 6 }, () => new Float64Array(rows.length - from));
  for (let row = from; row < rows.length; row++) {
    for (let column = 0; column < 6; column++) columns[column][row - from] = Number(rows[row][column + 1]);
  }
  return columns;
}

type ReadRows = (text: string) => string[][];

/** The peers are installed apart from the application, so the compiler does not know them. */
async function loadPeers(): Promise<Record<'uDSV' | 'papaparse', ReadRows>> {
  const names = ['udsv', 'papaparse'];
  const [udsv, papaparse] = await Promise.all(names.map((name) => import(name)));
  return {
    uDSV: (text) => udsv.initParser(udsv.inferSchema(text)).stringArrs(text),
    papaparse: (text) => papaparse.default.parse(text, { skipEmptyLines: true }).data,
  };
}

async function benchText(name: string, write: (price: number) => string): Promise<BenchRow[]> {
  const { uDSV, papaparse } = await loadPeers();
  const bytes = makeText(megabytes * 1e6, write);
  const part = bytes.subarray(0, bytes.lastIndexOf(10, peerMegabytes * 1e6) + 1);
  const decoder = new TextDecoder();
  const times = interleavedMedians(
    {
      ours: () => {
        const { accepted, rejected } = parsePriceFile(bytes, { fileName: 'BENCH.csv', today: lastDay });
        if (accepted === 0 || rejected > 0) throw new Error('the benchmark file was not read whole');
      },
      uDSV: () => {
        const text = decoder.decode(part);
        fillColumns(uDSV(text), 0);
      },
      papaparse: () => {
        fillColumns(papaparse(decoder.decode(part)), 1);
      },
    },
    rounds,
  );
  const speed = bytes.length / 1e3 / times.ours;
  return (['uDSV', 'papaparse'] as const).map((peerName): BenchRow => {
    const peer = part.length / 1e3 / times[peerName];
    return {
      name: `CSV to columns, 100 MB, ${name}`,
      ours: speed,
      peer,
      peerName,
      unit: 'MB/s',
      ratio: speed / peer,
      goal: `>= ${goal} MB/s with every check on`,
      met: speed >= goal,
    };
  });
}

/** Reading price files of cents and of 17-digit single-precision prices, against the fastest and the best-known parsers of npm. */
export async function benchCsv(): Promise<BenchRow[]> {
  return [
    ...(await benchText('prices in cents', (price) => price.toFixed(2))),
    ...(await benchText('17-digit prices', (price) => String(Math.fround(price)))),
  ];
}
