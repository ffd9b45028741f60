import { describe, expect, it } from 'vitest';
import { isAllowedExternal } from '#electron/main/external-links.ts';

describe('an outside address', () => {
  it('opens when it is https on the list', () => {
    expect(isAllowedExternal('https://www.tradingview.com/')).toBe(true);
  });

  it.each([
    'http://www.tradingview.com/',
    'https://www.tradingview.com.example.org/',
    'https://user@www.tradingview.com/',
    'https://user:pass@www.tradingview.com/',
    'https://www.tradingview.com:8443/',
    'https://example.org/https://www.tradingview.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://www.tradingview.com/share',
    '',
  ])('stays shut: %s', (address) => {
    expect(isAllowedExternal(address)).toBe(false);
  });
});
