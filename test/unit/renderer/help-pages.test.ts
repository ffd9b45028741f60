import { describe, expect, it } from 'vitest';
import { diagnosticsText } from '#renderer/views/help/diagnostics-text.ts';
import { findDefinitions } from '#renderer/views/help/find-definitions.ts';
import { introductionSteps } from '#renderer/views/help/introduction/introduction-steps.ts';
import { helpPageIds } from '#renderer/views/help/pages/help-page-id.ts';
import { helpPages } from '#renderer/views/help/pages/help-pages.ts';
import { searchPages } from '#renderer/views/help/pages/search-pages.ts';
import { noticeParts, shippedPackages } from '#renderer/views/help/shipped-packages.ts';
import { definitions } from '#shared/domain/definitions.ts';

describe('the help', () => {
  it('has a page for every id, in their order, each with words', () => {
    expect(helpPages.map(({ id }) => id)).toEqual(helpPageIds);
    for (const { blocks, title } of helpPages) expect(blocks.length, title).toBeGreaterThan(1);
  });

  it('takes its figures from the code', () => {
    const words = JSON.stringify(helpPages).replaceAll(/\s/g, ' ');
    expect(words).toContain('starts at 6 % and 42 sessions for a plain fund, at 12 % and 21 sessions');
    expect(words).toContain('stands at −18.0 % after one such day and at −16.9 % or lower over any path');
    expect(words).toContain('amber from 80 % of them');
    expect(words).not.toMatch(/NaN|undefined|\[object/);
  });

  it('is found by the words of a page, its commands and its definitions, titles first', () => {
    const ids = (query: string) => searchPages(query).map(({ page }) => page.id);
    expect(ids('')).toEqual(helpPageIds);
    expect(ids('MEETING')[0]).toBe('meeting');
    expect(ids('rejected rows')).toEqual(['data']);
    expect(ids('half-kelly')).toContain('sizing');
    expect(ids('paste a note')).toContain('playbook');
    expect(ids('no such word as this')).toEqual([]);
  });

  it('shows the sentence that holds the words', () => {
    expect(searchPages('telemetry')[0]?.sentence).toContain('telemetry');
  });

  it('explains itself in three steps', () => expect(introductionSteps).toHaveLength(3));
});

describe('the drawer of definitions', () => {
  it('holds all of them, by name', () => {
    const names = findDefinitions('').map((key) => definitions[key].name);
    expect(names).toHaveLength(Object.keys(definitions).length);
    expect(names).toEqual(names.toSorted((left, right) => left.localeCompare(right, 'en')));
  });

  it('finds by every word, those named so first', () => {
    expect(findDefinitions('beta')[0]).toBe('beta');
    expect(findDefinitions('wilder')).toContain('averageTrueRange');
    expect(findDefinitions('beta nonsense')).toEqual([]);
  });
});

describe('the licences', () => {
  it('are those of the notice of third parties', () => {
    expect(shippedPackages).toContainEqual(
      expect.objectContaining({ name: 'lightweight-charts', licence: 'Apache-2.0' }),
    );
    expect(noticeParts.map(({ text }) => text).join('\n')).toContain('TradingView Lightweight Charts');
  });
});

describe('diagnostics as text', () => {
  it('say what is not known', () => {
    const text = diagnosticsText({
      at: '2026-01-02T03:04:05.000Z',
      versions: { stopline: '1.0.0', electron: '', chrome: '', node: '24.0.0', sqlite: null },
      system: { platform: 'linux', release: '6', architecture: 'x64', processors: 2, memoryMb: 2048 },
      startup: { state: 'failed', code: 'store-unavailable', message: 'Damaged.', nextStep: 'Restore.' },
      files: null,
      backups: null,
      counts: null,
      settings: null,
      log: [],
    });
    expect(text).toContain('failed (store-unavailable): Damaged.');
    expect(text.match(/not known/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain('The log is empty.');
  });
});
