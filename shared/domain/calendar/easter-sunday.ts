import { type DayNumber, dayNumberOf } from '../business-date.ts';

/**
 * Western Easter Sunday of a Gregorian year, as a day number.
 * @source the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", chapter 8)
 */
export function easterSunday(year: number): DayNumber {
  const goldenIndex = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenIndex + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((goldenIndex + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return dayNumberOf(year, Math.floor(days / 31), (days % 31) + 1);
}
