import type { Claim } from '#shared/domain/playbook/claim.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { SubjectMark } from '../marks/mark.ts';
import { joinEvidence, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { findMonthlies } from './find-monthlies.ts';
import { type Draft, findReturns } from './find-returns.ts';
import { findStatements } from './find-statements.ts';

const goesOn =
  /^(?:[-*\u2022 ]|[A-Z]: )*(?:it|they|both|the (?:fund|etf|index|pair|metal|contract|latter|former))\b/i;

/** Every statement that data can check; what the note says again is one claim with several places. */
export function findClaims(sentences: readonly Sentence[], used: Used, asOf: number): readonly Claim[] {
  const drafts: Draft[] = [];
  let leading: SubjectMark | null = null;
  for (const sentence of sentences) {
    const earlier = goesOn.test(sentence.text) ? leading : null;
    drafts.push(...findMonthlies(sentence, used, asOf));
    drafts.push(...findStatements(sentence, used, earlier));
    drafts.push(...findReturns(sentence, used, earlier));
    leading =
      sentence.marks.find(
        (mark): mark is SubjectMark => mark.kind === 'subject' && mark.subject.kind !== 'macro',
      ) ?? leading;
  }
  return joined(drafts).map((draft, at) => ({ id: `claim-${at + 1}`, ...draft }));
}

// A note that gives one window of one series this many figures is a table.
const mostVariants = 50;

/** Drafts in the order of the text, each with the places of those that say the same. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
  const ordered = drafts.toSorted((left, right) => placeOf(left) - placeOf(right));
  const byKey = new Map<string, number[]>();
  const result: Draft[] = [];
  for (const draft of ordered) {
    const key = keyOf(draft);
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    const at = same.slice(-mostVariants).find((index) => saysSame(result[index] as Draft, draft));
    const other = at === undefined ? undefined : result[at];
    if (at === undefined || !other) {
      same.push(result.length);
      result.push(draft);
    } else result[at] = { ...other, evidence: joinEvidence(other.evidence, draft.evidence) };
  }
  return result;
}

const placeOf = ({ evidence }: Draft): number => evidence[0]?.start ?? 0;

function keyOf({ symbol, measure }: Draft): string {
  const { kind } = measure;
  const window = 'window' in measure ? measure.window : null;
  if (kind === 'average') return JSON.stringify([symbol, kind, measure.indicator, measure.side]);
  const detail =
    kind === 'volume'
      ? measure.direction
      : kind === 'relative'
        ? [measure.other, measure.direction]
        : kind === 'monthly'
          ? [measure.of, measure.month]
          : null;
  return JSON.stringify([symbol, kind, window, detail]);
}

function saysSame(left: Draft, right: Draft): boolean {
  const figureOf = ({ measure }: Draft) => ('figure' in measure ? measure.figure : null);
  const [one, other] = [figureOf(left), figureOf(right)];
  if (!one || !other) return true;
  return one.unit === other.unit && agree(one, other);
}

/** True when the finer figure rounds to the coarser one. */
function agree(one: StatedFigure, other: StatedFigure): boolean {
  const unit = one.unit === 'fraction' ? 0.01 : 1;
  const step = unit * 10 ** -Math.min(one.decimals, other.decimals);
  const isNear = (left: number, right: number) => Math.abs(left - right) <= step / 2 + 1e-12;
  return isNear(one.value, other.value) && isNear(one.to ?? one.value, other.to ?? other.value);
}
