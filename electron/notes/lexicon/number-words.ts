/** Numbers that notes write as words. */
const words: Readonly<Record<string, number>> = {
  half: 0.5,
  'half a': 0.5,
  'a half': 0.5,
  'a quarter': 0.25,
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

/** Source of a pattern for such a word. */
export const numberWord = Object.keys(words)
  .toSorted((left, right) => right.length - left.length)
  .join('|');

/** The number of digits, with or without thousands' commas, or of a word; NaN for another text. */
export function numberOf(text: string): number {
  return words[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));
}
