const allowedHosts: ReadonlySet<string> = new Set(['www.tradingview.com']);

/** True for the https addresses that may open in the user's browser, and only when the user clicked one. */
export function isAllowedExternal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === 'https:' &&
    allowedHosts.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}
