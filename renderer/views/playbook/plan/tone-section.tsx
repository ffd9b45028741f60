import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Figure } from '#renderer/components/figures/figure.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { isSentimentExperimental, sentimentAccuracy } from '#shared/domain/playbook/sentiment-accuracy.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { toneId } from '../note/note-items.ts';
import { PlanItem } from './plan-item.tsx';
import { PlanSection } from './plan-section.tsx';
import { WordsButton } from './words-button.tsx';

const mostPhrases = 12;
const scoreText = (score: number): string => formatNumber(score, 2, 'always');

const sumOf = ({ sentiment }: NoteReading, sign: 1 | -1): string =>
  formatNumber(
    sentiment.phrases.reduce((sum, { weight }) => sum + Math.max(0, sign * weight), 0),
    2,
  );

const derivationOf = (reading: NoteReading, asOf: BusinessDate | null): Derivation => ({
  definition: 'noteTone',
  inputs: [
    ['P', sumOf(reading, 1)],
    ['N', sumOf(reading, -1)],
    [
      'Right on',
      `${formatPercent(sentimentAccuracy.correct / sentimentAccuracy.headlines, 0)} of ${sentimentAccuracy.headlines} headlines written after the rules`,
    ],
  ],
  basis: null,
  from: null,
  to: null,
  n: reading.sentiment.phrases.length,
  source: null,
  asOf,
  ageSessions: null,
});

/** What the note sounds like, with the phrases that weigh most; what it says of itself stands apart. */
export function ToneSection({ reading }: { readonly reading: NoteReading }) {
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const { sentiment, themes, text } = reading;
  const phrases = sentiment.phrases
    .map((phrase, index) => ({ ...phrase, id: toneId(index) }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, mostPhrases);
  const { stated } = sentiment;
  return (
    <PlanSection
      id="tone"
      name="Tone"
      note={isSentimentExperimental ? <span className="badge">experimental</span> : undefined}
    >
      <dl className="tone-figures">
        <Figure
          label="Reads as"
          value={`${sentiment.label}, ${scoreText(sentiment.score)}`}
          how={derivationOf(reading, asOf)}
        />
        <Figure
          label="Says of itself"
          value={
            stated === undefined
              ? null
              : [stated.label, stated.score === undefined ? undefined : scoreText(stated.score)]
                  .filter((part) => part !== undefined)
                  .join(', ')
          }
          reason="The note states no sentiment of its own."
        />
      </dl>
      <ul className="phrases" aria-label="Phrases that weigh most">
        {phrases.map(({ id, span, weight }) => (
          <PlanItem
            key={id}
            id={id}
            layer="tone"
            className={`phrase ${weight < 0 ? 'phrase-bad' : 'phrase-good'}`}
          >
            <WordsButton>
              <span aria-hidden="true">{weight < 0 ? '▼' : '▲'}</span>{' '}
              {mask.text(text.slice(span.start, span.end))}{' '}
              <span className="quiet number">{scoreText(weight)}</span>
            </WordsButton>
          </PlanItem>
        ))}
      </ul>
      {themes.length === 0 ? null : (
        <p className="themes">
          <span className="quiet">Themes</span> {mask.text(themes.map(({ name }) => name).join(' · '))}
        </p>
      )}
    </PlanSection>
  );
}
