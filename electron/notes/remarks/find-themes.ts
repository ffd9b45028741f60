import type { Theme } from '#shared/domain/playbook/note-remarks.ts';
import { themes } from '../lexicon/themes.ts';
import { spanIn } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

/** Most sentences are about none: one look at each instead of one for each theme. */
const anyTheme = new RegExp(themes.map(([, { source }]) => source).join('|'), 'i');

/** Subjects that the note returns to, each with the words that are about it. */
export function findThemes(sentences: readonly Sentence[]): readonly Theme[] {
  const about = sentences.filter(({ text }) => anyTheme.test(text));
  return themes.flatMap(([name, pattern]) => {
    const evidence = about.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].map(({ index, 0: words }) =>
        spanIn(sentence, index, index + words.length),
      ),
    );
    return evidence.length === 0 ? [] : [{ name, evidence }];
  });
}
