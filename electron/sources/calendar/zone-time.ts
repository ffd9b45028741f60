/** Names that Windows calendars give to zones. */
const windowsZones: ReadonlyMap<string, string> = new Map([
  ['Eastern Standard Time', 'America/New_York'],
  ['US Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Mountain Standard Time', 'America/Denver'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
  ['GMT Standard Time', 'Europe/London'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['China Standard Time', 'Asia/Shanghai'],
  ['India Standard Time', 'Asia/Kolkata'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['UTC', 'UTC'],
]);

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: windowsZones.get(zone) ?? zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      format = null;
    }
    // A hostile file may name any number of zones.
    if (formats.size < 1000) formats.set(zone, format);
  }
  return format;
}

/** The clock of a zone at a moment, as if it were UTC, in milliseconds since 1970; null for an unknown zone. */
export function clockInZone(momentMs: number, zone: string): number | null {
  const format = formatOf(zone);
  if (!format) return null;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(momentMs)) part[type] = Number(value);
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** The moment at which the clock of a zone shows `clockMs` (milliseconds as if UTC), the earlier of two; null for an unknown zone. */
export function momentOfClock(clockMs: number, zone: string): number | null {
  const first = clockInZone(clockMs, zone);
  if (first === null) return null;
  const guess = clockMs - (first - clockMs);
  const second = clockInZone(guess, zone) as number;
  return guess - (second - clockMs);
}
