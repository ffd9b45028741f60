import type { DecimalMark } from './read-figure.ts';

const figure = /^[^\d]{0,6}(\d[\d.,'’ ]*)[^\d]{0,3}$/;
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
    if (text.length > longest) return;
    const body = figure.exec(text.trim())?.[1];
    const marks = body?.match(/[.,]/g);
    if (!body || !marks) return;
    const last = marks[marks.length - 1] as DecimalMark;
    const other = last === '.' ? ',' : '.';
    if (marks.includes(other)) this.#votes[last]++;
    else if (marks.length > 1) this.#votes[other]++;
    else if (/^(0|\d{4,})[.,]|[.,](\d{0,2}|\d{4,})$/.test(body)) this.#votes[last]++;
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
