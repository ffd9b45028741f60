import { describe, expect, it } from 'vitest';
import { looksLikeNote } from '#electron/sources/notes/looks-like-note.ts';
import { genericText, makeBars } from '../../../support/fixtures.ts';

const today = 20_500;
const looks = (text: string): boolean => looksLikeNote(Buffer.from(text), 'dropped', today);

describe('a file that is dropped', () => {
  it('is a note when it is words: text, Markdown, HTML or PDF', () => {
    expect(looks('We prefer small caps to large ones. Buy IWM with a stop 6% below.\n')).toBe(true);
    expect(looks('# Week ahead\n\n- Rates may well have peaked for now\n')).toBe(true);
    expect(looks('<html><body><p>Sell.</p></body></html>')).toBe(true);
    expect(looks('%PDF-1.7\n…')).toBe(true);
  });

  it('is no note when it is prices, a table that nobody knows, JSON, a calendar or nothing', () => {
    expect(looks(genericText(makeBars(40)))).toBe(false);
    expect(looks('alpha;beta;gamma\n1;2;3\n4;5;6\n')).toBe(false);
    expect(looks('{"note": "We would buy the dip here and now"}')).toBe(false);
    expect(looks('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n')).toBe(false);
    expect(looks('')).toBe(false);
  });
});
