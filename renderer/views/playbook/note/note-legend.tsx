import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { kindNames } from './kind-names.ts';
import { type ItemKind, itemKinds } from './note-items.ts';

const countOf = (reading: NoteReading, kind: ItemKind): number =>
  ({
    claim: reading.claims,
    idea: reading.ideas,
    trigger: reading.triggers,
    catalyst: reading.catalysts,
    risk: reading.risks,
    unclear: reading.notUnderstood,
  })[kind].length;

/** What the marks mean, each leading to its section of the plan. */
export function NoteLegend({
  reading,
  layer,
}: {
  readonly reading: NoteReading;
  readonly layer: 'findings' | 'tone';
}) {
  if (layer === 'tone')
    return (
      <p className="note-legend">
        <mark className="mark mark-good">sounds good</mark> <mark className="mark mark-bad">sounds bad</mark>
      </p>
    );
  return (
    <ul className="note-legend">
      {itemKinds
        .filter((kind) => countOf(reading, kind) > 0)
        .map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="legend-button"
              onClick={() => document.getElementById(`plan-${kind}`)?.scrollIntoView({ block: 'start' })}
            >
              <mark className={`mark mark-${kind}`}>{kindNames[kind]}</mark> {countOf(reading, kind)}
            </button>
          </li>
        ))}
    </ul>
  );
}
