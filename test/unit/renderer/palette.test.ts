import { beforeEach, describe, expect, it } from 'vitest';
import { deskStore } from '#renderer/state/store.ts';
import type { PaletteEntry } from '#renderer/views/palette/palette-entry.ts';
import { rankEntries } from '#renderer/views/palette/rank-entries.ts';
import { symbolJobs } from '#renderer/views/palette/symbol-jobs.ts';
import { commands } from '#shared/domain/commands.ts';
import { whyUnavailable } from '#shared/domain/command-places.ts';
import { defaultSettings } from '#shared/domain/settings.ts';

const symbols = ['IWM', 'SPY', 'TNA', 'TZA', 'RUT'];
const entry = (title: string, names: string[] = [], unavailable?: string): PaletteEntry => ({
  key: title,
  group: 'Commands',
  title,
  names,
  unavailable,
  run() {},
});
const found = (query: string, entries: readonly PaletteEntry[]): string[] =>
  rankEntries(query, entries).map(({ title }) => title);

describe('the palette', () => {
  const all = [
    entry('IWM', ['iShares Russell 2000 ETF']),
    entry('TNA', ['Direxion Daily Small Cap Bull 3X']),
    ...commands.map(({ title, group }) => entry(title, [`${group} ${title}`])),
  ];

  it.each([
    ['tna', 'TNA'],
    ['russ', 'IWM'],
    ['small bull', 'TNA'],
    ['leverage', 'Leverage'],
    ['back up', 'Back up the workspace now'],
    ['earlier undo', undefined],
    ['undo', 'Undo'],
    ['pb save version', 'Playbook: save a version'],
    ['save version', 'Playbook: save a version'],
    ['bkup', 'Back up the workspace now'],
  ])('means by %s first %s', (query, first) => {
    expect(found(query, all)[0]).toBe(first);
  });

  it('finds every command by its title, as the first of its name', () => {
    for (const { title } of commands) expect(found(title, all)[0]).toBe(title);
  });

  it('leaves what cannot be had behind what can, where both fit alike', () => {
    expect(found('save', [entry('Save one', [], 'only on the Desk'), entry('Save two')])).toEqual([
      'Save two',
      'Save one',
    ]);
  });

  it('says why a command cannot be had', () => {
    expect(whyUnavailable('leverage.drag', 'desk')).toBe('only on the Leverage screen');
    expect(whyUnavailable('ticket.save', 'data')).toBe('only on the Desk');
    expect(whyUnavailable('ticket.save', 'desk')).toBe('nothing for it to act on');
    expect(whyUnavailable('symbol.next', 'stops')).toBe('only on the Desk');
  });
});

describe('a symbol and a word', () => {
  beforeEach(() => deskStore.getState().restoreSettings(defaultSettings));
  const run = (query: string): void => symbolJobs(query, symbols)[0]?.run();
  const settings = () => deskStore.getState().settings ?? defaultSettings;

  it('asks for nothing without both', () => {
    expect(symbolJobs('IWM', symbols)).toEqual([]);
    expect(symbolJobs('IWM xyz', symbols)).toEqual([]);
    expect(symbolJobs('ZZZ lev', symbols)).toEqual([]);
  });

  it.each([
    ['iwm lev', 'Leverage of IWM'],
    ['TNA size', 'Size a trade in TNA'],
    ['spy comp', 'Compare SPY'],
    ['TNA 1y', 'TNA, 1Y on the chart'],
    ['rut data', 'Data of RUT'],
    ['spy pair', 'Pair with SPY long'],
  ])('means by %s: %s', (query, title) => {
    expect(symbolJobs(query, symbols)[0]?.title).toBe(title);
  });

  it('shows the leverage of an index through its fund, and of a fund through its index', () => {
    run('RUT lev');
    expect(settings()).toMatchObject({ screen: 'leverage', leverage: { fund: 'TNA', index: 'RUT' } });
    run('TZA lev');
    expect(settings().leverage).toMatchObject({ fund: 'TZA', index: 'IWM' });
    run('SPY lev');
    expect(settings().leverage).toMatchObject({ fund: 'TZA', index: 'IWM' });
    expect(deskStore.getState().notice?.message).toBe('The workspace holds no leveraged pair with SPY.');
  });

  it('puts a symbol long in the pair, against the leg that is left', () => {
    run('RUT pair');
    expect(settings()).toMatchObject({ screen: 'pairs', pairs: { long: 'RUT', short: 'SPY' } });
    run('SPY pair');
    expect(settings().pairs).toMatchObject({ long: 'SPY', short: 'RUT' });
  });

  it('puts a symbol into the comparison and onto the stop board, once', () => {
    run('RUT comp');
    run('RUT comp');
    expect(settings()).toMatchObject({
      screen: 'compare',
      compare: { symbols: ['RUT', 'IWM', 'SPY', 'TNA'] },
    });
    run('SPY stops');
    run('SPY stops');
    const { stopBoard, screen } = settings();
    expect([screen, stopBoard.chosen]).toEqual(['stops', 'SPY']);
    expect(stopBoard.instruments.filter(({ symbol }) => symbol === 'SPY')).toHaveLength(1);
  });
});
