import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { dayOfDate, noDay } from '../text/written-day.ts';

/** What the name of a listed option says. */
export interface OptionContract {
  readonly root: string;
  readonly expiration: BusinessDate;
  readonly side: 'call' | 'put';
  readonly strike: number;
}

const occ = /^([A-Z0-9.]{1,6}) *(\d{2})(\d{2})(\d{2})([CP])(\d{8})$/;
const short = /^-?([A-Z]{1,5})(\d{2})(\d{2})(\d{2})([CP])(\d{1,5}(?:\.\d{1,3})?)$/;

/**
 * Reads a contract's OCC name (`IWM260717C00220000`, also padded with spaces) or a broker's short form (`-IWM260717C220`).
 * @returns null when the text is no such name
 * @source Options Clearing Corporation, symbology of 2010: root, YYMMDD, C or P, strike in thousandths of a dollar
 */
export function readContract(text: string): OptionContract | null {
  const bare = text.trim().toUpperCase();
  const full = occ.exec(bare);
  const match = full ?? short.exec(bare);
  if (!match) return null;
  const day = dayOfDate(2000 + Number(match[2]), Number(match[3]), Number(match[4]));
  const strike = full ? Number(match[6]) / 1000 : Number(match[6]);
  if (day === noDay || !(strike > 0)) return null;
  return { root: match[1], expiration: toBusinessDate(day), side: match[5] === 'C' ? 'call' : 'put', strike };
}
