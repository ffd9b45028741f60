import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { dayOfWeek, toDayNumber } from '#shared/domain/business-date.ts';
import type { Handlers, RequestName } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { TestServices } from '../../support/open-test-services.ts';
import { requestExamples } from '../../support/request-examples.ts';
import {
  generatedSymbols,
  generateMarket,
  type GeneratedMarket,
  importMarket,
  recordDays,
} from './generated-market.ts';

type Input = Record<string, unknown>;

const isLong = process.env['STOPLINE_FULL'] === '1';
const seeds = isLong ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
// What a person writes about today is no answer about a day: a trigger is watched from now on, a drawing is drawn now.
const names = (Object.keys(requestExamples) as RequestName[]).filter(
  (name) => 'asOf' in (requestExamples[name] as object) && name !== 'trigger.save' && name !== 'drawing.save',
);
/** A page is answers of other requests, all asked here, and most of the time goes to drawing it: on each day a third of the ways. */
const drawn: RequestName = 'report.write';

/**
 * The ways to ask a request of the contract about the generated market on one as-of day: every value of each part with every other
 * in the long tier; in the short one every value of each part, in another mixture on each day.
 */
function inputsOf(name: RequestName, asOf: BusinessDate, market: GeneratedMarket, turn: number): Input[] {
  const choices: [key: string, values: readonly unknown[]][] = [];
  const vary = (key: string, values: readonly unknown[]) => {
    if (key in (requestExamples[name] as object)) choices.push([key, values]);
  };
  vary('symbol', generatedSymbols);
  vary('symbols', [[...generatedSymbols], ...generatedSymbols.map((symbol) => [symbol]), ...wholeList(name)]);
  vary('beside', [['DGS10'], ['DGS10', 'SPY'], ['TNA', 'RUT']]);
  vary('basis', ['split', 'raw', 'total']);
  vary('comparison', ['TNA', 'DGS10', 'SPY']);
  vary('underlying', ['IWM', 'NONE']);
  vary('quoteDate', [null, toBusinessDate(recordDays(market)[0])]);
  // The examples begin after this market has ended.
  vary('from', [null, asOf]);
  const plain: Input = { ...(requestExamples[name] as Input), asOf };
  if (isLong)
    return choices.reduce(
      (inputs, [key, values]) =>
        inputs.flatMap((input) => values.map((value) => ({ ...input, [key]: value }))),
      [plain],
    );
  const most = Math.max(1, ...choices.map(([, values]) => values.length));
  const rows = Array.from({ length: most }, (_, row) => row);
  return rows
    .filter((row) => name !== drawn || (row + turn) % 3 === 0)
    .map((row) => ({
      ...plain,
      ...Object.fromEntries(
        choices.map(([key, values], place) => [key, values[(row + turn * place) % values.length]]),
      ),
    }));
}

const wholeList = (name: RequestName) => (name === 'series.quality' ? [null] : []);

/** What a request answers, a refusal included; and what it wrote, where it writes a file. */
async function answerOf(services: TestServices, name: RequestName, input: Input): Promise<unknown> {
  const file = join(services.folder, '..', 'out.csv');
  rmSync(file, { force: true });
  const token = 'token' in input ? { token: (await services.offerTarget(file)).token } : {};
  try {
    const handler = services.handlers[name] as Handlers[RequestName];
    const answer = await handler({ ...input, ...token } as never);
    const written = 'token' in token ? readFileSync(file, 'utf8').replace(/^DTSTAMP:.*$/gmu, '') : null;
    // Each of the two workspaces is where it is, and a calendar is written when it is, whatever the day.
    return {
      answer: answer !== null && 'workspaceFolder' in answer ? { ...answer, workspaceFolder: null } : answer,
      written,
    };
  } catch (error) {
    if (error instanceof RequestError) return { code: error.code, message: error.message };
    throw error;
  }
}

/** Days worth asking about: around the splits and dividends, in the middle of nothing, on a weekend and before the start. */
function asOfDays({ raw, actions, lateStart }: GeneratedMarket): number[] {
  const splits = actions
    .filter(({ kind }) => kind === 'split')
    .map(({ date }) => toDayNumber(date) as number);
  const [first, second] = splits as [number, number];
  const saturday = Array.from(raw.day.subarray(200), (day) => day + 1).find((day) => dayOfWeek(day) === 6);
  return [
    first - 1,
    first,
    second,
    saturday as number,
    raw.day[lateStart + 40] as number,
    raw.day[3] as number,
  ];
}

describe('asked as of a day', () => {
  it('there are requests to ask, every one of the contract that takes a day', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'series.list',
        'series.quality',
        'chart.read',
        'sizing.context',
        'split.list',
        'chain.list',
        'chain.read',
        'positions.list',
        'calendar.list',
      ]),
    );
    expect(names.length).toBeGreaterThanOrEqual(9);
  });

  it.each(seeds)(
    'a workspace answers every request as one that was imported on that day, market %d',
    async (seed) => {
      const market = generateMarket(seed);
      const last = market.raw.day[market.raw.day.length - 1] as number;
      const full = await importMarket(market, last + 30);
      onTestFinished(() => full.end());
      let asked = 0;
      let answered = 0;
      for (const [turn, day] of asOfDays(market).entries()) {
        const asOf = toBusinessDate(day);
        const then = await importMarket(market, day);
        try {
          for (const name of names)
            for (const input of inputsOf(name, asOf, market, turn)) {
              const [now, before] = [await answerOf(full, name, input), await answerOf(then, name, input)];
              expect(now, `${name} ${JSON.stringify(input)}`).toEqual(before);
              asked++;
              if (typeof now === 'object' && now !== null && 'answer' in now) answered++;
            }
        } finally {
          await then.end();
        }
      }
      console.info(`as of, market ${seed}: ${asked} questions the same, ${answered} of them with an answer`);
      expect(answered).toBeGreaterThan(asked / 3);
    },
    120_000,
  );
});
