import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultLayout } from '#renderer/state/layout/desk-layout.ts';
import { toDayNumber, type BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { openTestServices } from '../open-test-services.ts';
import { exampleDrawing, exampleTicket } from '../request-examples.ts';
import { calendarText, positionsText } from '../sources/record-texts.ts';

/** Stands in every private name, note and path of the workspace. */
export const sentinelName = 'ZEBRA-SENTINEL';
/** What a reader of notes might take out of it, as a symbol say. */
export const sentinelWord = 'ZEBRA';

/** Amounts and sizes that occur nowhere by chance, as digits; and what is derived from them. */
export const sentinelAmounts = ['91827364', '7654321', '8765432', '76543', '34567', '459136', '1800.45'];

/** A file that a person might import in the middle of a meeting. */
export const sentinelFile = (folder: string): string => join(folder, `${sentinelName}-again.csv`);

const day = '2025-12-18' as BusinessDate;
const watched: Condition = {
  kind: 'compare',
  measure: { kind: 'level', series: { symbol: 'IWM', field: 'close' }, unit: 'price' },
  is: 'atLeast',
  threshold: 1,
};

/** A workspace on the sample whose every private word and amount can be looked for; closed when it is answered. */
export async function seedSentinels(folder: string, settings: object = {}): Promise<void> {
  const services = openTestServices({ folder });
  const { handlers } = services;
  await services.ready;
  await handlers['settings.write']({
    accountCents: 9_182_736_455,
    risk: { kind: 'dollars', value: 459_136.82 },
    caps: { cashDollars: 7_654_321, heatDollars: 8_765_432 },
  });
  const { leverage, pairs } = await handlers['settings.read']({});
  await handlers['settings.write']({
    leverage: {
      ...leverage,
      assetsDollars: 8_765_432_000,
      hedge: { ...leverage.hedge, exposureDollars: 7_654_321 },
    },
    pairs: { ...pairs, grossDollars: 8_765_432, riskDollars: 7_654_321 },
    ...settings,
  });
  await handlers['ticket.save']({
    ...exampleTicket,
    accountCents: 9_182_736_455,
    note: `${sentinelName} said so`,
  });
  const fill = {
    symbol: 'TNA',
    date: day,
    action: 'buy',
    price: 40.02,
    feesCents: 180_045,
    asOf: null,
  } as const;
  await handlers['ticket.fill.add']({ ...fill, quantity: 76_543 });
  const anchor = { date: day, price: 40.5 };
  for (const [kind, id] of [
    ['note', 'a1f0c9de-52b4-4a53-8a0e-1d5b6c7e8f90'],
    ['level', 'b2f0c9de-52b4-4a53-8a0e-1d5b6c7e8f91'],
  ] as const) {
    const drawing = {
      ...exampleDrawing,
      id,
      kind,
      symbol: 'TNA',
      anchors: [anchor],
      text: `${sentinelName} ${kind}`,
    };
    await handlers['drawing.save']({ drawing, asOf: null });
  }
  await handlers['ticket.fill.add']({ ...fill, action: 'sell', quantity: 34_567 });
  await handlers['trigger.save']({
    id: null,
    name: `${sentinelName} trigger`,
    role: 'watch',
    condition: watched,
    origin: { kind: 'own' },
    note: `${sentinelName} told me`,
    expiresOn: null,
    snoozedThrough: null,
    asOf: null,
  });
  const text = [
    'IWM is up 12.45% YTD. Buy IWM for 1-3 months with a stop of -6% and a target of +10%.',
    `${sentinelName} would sell 7654321 shares of something.`,
    `The main risk is that ${sentinelName} loses $91,827,364.55 when credit freezes.`,
    `Watch the ${sentinelName} print in the next 30 days.`,
  ].join(' ');
  const read = await handlers['note.read']({ source: { kind: 'text', text }, asOf: null });
  const { format, textHash, asOf, reading } = read;
  const saved = await handlers['playbook.save']({
    id: null,
    title: `${sentinelName} book`,
    note: { name: `${sentinelName}.txt`, format, textHash, asOf },
    reading,
  });
  const files = {
    [`${sentinelName}.csv`]: positionsText(toDayNumber(day), [34_567, 450]).replace(
      'Individual ...123',
      sentinelName,
    ),
    [`${sentinelName}.ics`]: calendarText(
      [['fomc-1', 'FOMC decision', toDayNumber(day) + 42, toDayNumber(day)]],
      sentinelName,
    ),
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const [offered] = await services.offerFiles([path]);
    await handlers['import.run']({ jobId: name, token: offered?.token ?? '', symbol: null });
  }
  writeFileSync(
    sentinelFile(folder),
    positionsText(toDayNumber(day), [34_567, 450]).replace('Individual ...123', `${sentinelName}-again`),
  );
  const layoutName = `${sentinelName} desk`;
  await handlers['settings.write']({
    playbookId: saved.id,
    savedLayouts: [{ name: layoutName, displays: '1920x1080', layout: defaultLayout, byItself: true }],
    layoutName,
  });
  await services.end();
}
