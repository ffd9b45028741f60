import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { earlierSession, laterSession } from '#renderer/state/as-of/step-session.ts';
import { deskStore } from '#renderer/state/store.ts';
import { type BusinessDate, parseBusinessDate } from '#shared/domain/business-date.ts';
import { defaultSettings, settingsSchema } from '#shared/domain/settings.ts';

function day(text: string): BusinessDate {
  const date = parseBusinessDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}
const today = day('2025-12-19');

describe('a typed as-of date', () => {
  it.each([
    ['2024-03-14', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['2024/3/4', '2024-03-04'],
    [' 14 Mar 2024 ', '2024-03-14'],
    ['14 march 2024', '2024-03-14'],
    ['Mar 14, 2024', '2024-03-14'],
    ['29 Feb 2024', '2024-02-29'],
    ['2025-12-19', '2025-12-19'],
    ['', null],
    ['latest', null],
  ])('%j is %s', (text, date) => {
    expect(readTypedDate(text, today)).toEqual({ ok: true, date });
  });

  it.each(['03/04/2024', '2024', '2024114', '29 Feb 2023', '2024-13-01', '14 Foo 2024', 'yesterday'])(
    '%j is refused, with how to write it',
    (text) => {
      const read = readTypedDate(text, today);
      expect(read.ok ? '' : read.problem).toContain('2024-03-14');
    },
  );

  it('is not in the future', () => {
    expect(readTypedDate('2025-12-20', today)).toEqual({
      ok: false,
      problem: '20 Dec 2025 has not come yet.',
    });
  });
});

describe('stepping the as-of date', () => {
  it('goes over weekends, holidays and closures', () => {
    expect(earlierSession(day('2024-01-02'), null)).toBe('2023-12-29');
    expect(earlierSession(day('2012-10-31'), null)).toBe('2012-10-26');
    expect(laterSession(day('2023-12-29'), today)).toBe('2024-01-02');
  });

  it('begins one session before the last bar on show', () => {
    expect(earlierSession(null, day('2025-12-18'))).toBe('2025-12-17');
    expect(earlierSession(null, null)).toBeNull();
  });

  it('ends at the latest data', () => {
    expect(laterSession(day('2025-12-17'), today)).toBe('2025-12-18');
    expect(laterSession(day('2025-12-18'), today)).toBeNull();
    expect(laterSession(null, today)).toBeNull();
  });
});

describe('what may be shown under an as-of date', () => {
  it('ends on it or before', () => {
    expect(isWithin(day('2024-03-14'), day('2024-03-14'))).toBe(true);
    expect(isWithin(day('2024-03-15'), day('2024-03-14'))).toBe(false);
    expect(isWithin(day('2024-03-15'), null)).toBe(true);
  });

  it('is asked for with the date in every request of the window', () => {
    const folder = join(import.meta.dirname, '../../../renderer');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const leaving = sources.filter((name) =>
      /^\s*(?:.*[{,(]\s*)?asOf: (null|undefined)/m.test(
        withoutTypes(readFileSync(join(folder, name), 'utf8')),
      ),
    );
    // Only the command that ends the as-of date says null.
    expect(leaving).toEqual(['app/use-as-of-commands.ts']);
  });
});

function withoutTypes(source: string): string {
  return source.replace(/readonly asOf: .*/g, '');
}

describe('the settings', () => {
  it('start on the desk with the latest data', () => {
    expect(defaultSettings).toMatchObject({ screen: 'desk', asOf: null });
  });

  it('keep a real day only', () => {
    expect(settingsSchema.safeParse({ ...defaultSettings, asOf: '2024-02-30' }).success).toBe(false);
    expect(settingsSchema.parse({ ...defaultSettings, asOf: '2024-02-29' }).asOf).toBe('2024-02-29');
  });

  it('show a symbol on the desk from any screen', () => {
    deskStore.getState().restoreSettings({ ...defaultSettings, screen: 'data' });
    deskStore.getState().showSymbol('TNA');
    expect(deskStore.getState().settings).toMatchObject({ symbol: 'TNA', screen: 'desk' });
  });
});
