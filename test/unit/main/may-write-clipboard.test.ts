import { describe, expect, it } from 'vitest';
import { mayWriteClipboard } from '#electron/main/may-write-clipboard.ts';

const may = (permission: string, origin: string, isMainFrame: boolean): boolean =>
  mayWriteClipboard({ permission, origin, isMainFrame }, 'app://bundle');

describe('the one permission of a page', () => {
  it('is to write to the clipboard, for the main frame of our own page', () => {
    expect(may('clipboard-sanitized-write', 'app://bundle', true)).toBe(true);
    expect(may('clipboard-sanitized-write', 'app://bundle/', true)).toBe(true);
  });

  it.each([
    ['clipboard-read', 'app://bundle', true],
    ['geolocation', 'app://bundle', true],
    ['clipboard-sanitized-write', 'app://bundle', false],
    ['clipboard-sanitized-write', 'app://bundle.example.org', true],
    ['clipboard-sanitized-write', 'https://example.org', true],
    ['clipboard-sanitized-write', '', true],
  ])('is not %s for %s', (permission, origin, isMainFrame) => {
    expect(may(permission, origin, isMainFrame)).toBe(false);
  });
});
