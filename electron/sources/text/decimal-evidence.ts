import type { DecimalMark } from './read-figure.ts';

const longest = 64;

/** What the figures of a file tell about their decimal mark. */
export interface DecimalFinding {
  readonly mark: DecimalMark;
  /** A sentence when the figures fit both marks; null when they prove one, or hold no mark. */
  readonly note: string | null;
}

/** Collects the figures of a file and decides whether `1,234` is about one or about a thousand. */
export class DecimalEvidence {
  readonly #votes: Record<DecimalMark, number> = { '.': 0, ',': 0 };
  #undecided = '';

  add(text: string): void {
    const place = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
    if (place < 0 || text.length > longest) return;
    const last = text[place] as DecimalMark;
    const other = last === '.' ? ',' : '.';
    const before = countDigits(text, place - 1, -1);
    const after = countDigits(text, place + 1, 1);
    if (before + after === 0) return;
    if (text.includes(other)) this.#votes[last]++;
    else if (text.indexOf(last) < place) this.#votes[other]++;
    else if (after !== 3 || before > 3 || before === 0 || (before === 1 && text[place - 1] === '0'))
      this.#votes[last]++;
    else this.#undecided ||= text.trim();
  }

  /** The mark that more figures prove; `usual` where none proves either, with a note when it matters. */
  resolve(usual: DecimalMark): DecimalFinding {
    const { '.': points, ',': commas } = this.#votes;
    if (points !== commas) return { mark: points > commas ? '.' : ',', note: null };
    if (this.#undecided === '') return { mark: usual, note: null };
    const word = usual === '.' ? 'a decimal point' : 'a decimal comma';
    return {
      mark: usual,
      note: `The figures fit both a decimal point and a decimal comma (${this.#undecided}); they are read with ${word}. Check the first rows.`,
    };
  }
}

/** Digits in a row from `place` on, in the given direction. */
function countDigits(text: string, place: number, step: number): number {
  for (let index = place; ; index += step) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Math.abs(index - place);
  }
}
