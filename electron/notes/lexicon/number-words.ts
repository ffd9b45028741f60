/** Numbers that notes write as words. */
const words: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Source of a pattern for such a word; `a` and `an` are left to those who know what follows. */
export const numberWord = Object.keys(words)
  .filter((word) => word.length > 2)
  .join('|');

/** The number of digits, with or without thousands' commas, or of a word; NaN for another text. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));
}
