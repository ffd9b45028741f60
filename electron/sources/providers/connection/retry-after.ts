/**
 * How long an answer asks to be left alone, from `Retry-After` in seconds or as a date. A date is read against the answer's own
 * `Date`, so that a wrong clock here does not matter.
 * @returns milliseconds, at least 0, or null when the header is missing or unreadable
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | null {
  const text = headers.get('retry-after')?.trim();
  if (!text) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const until = parseHttpDate(text);
  if (Number.isNaN(until)) return null;
  const serverNow = parseHttpDate(headers.get('date'));
  return Math.max(0, until - (Number.isNaN(serverNow) ? nowMs : serverNow));
}

/** Milliseconds since 1970 of a date as HTTP writes it; NaN for any other text, which `Date.parse` alone would guess at. */
export function parseHttpDate(text: string | null): number {
  return text !== null && /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
