import { describe, expect, it } from 'vitest';
import { publicSettings } from '#electron/services/public-settings.ts';
import { defaultSettings } from '#shared/domain/settings.ts';

describe('the settings that diagnostics tell', () => {
  it('are switches and choices, and nothing that can hold a word, a symbol or an amount', () => {
    const told = publicSettings({
      ...defaultSettings,
      theme: 'dark',
      symbol: 'QUILL',
      comparison: 'FEATHER',
      playbookId: 'Quillfeather',
      accountCents: 987_654_321,
      amountsHidden: true,
    });
    expect(told).toMatchObject({ theme: 'dark', range: '6M', screen: 'desk', amountsHidden: true });
    expect(JSON.stringify(told)).not.toMatch(/quill|feather|987654321/i);
    expect(Object.values(told).every((value) => typeof value !== 'number')).toBe(true);
  });
});
