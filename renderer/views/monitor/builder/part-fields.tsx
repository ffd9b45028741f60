import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { changePart, type DraftPart, firstLeaf, highestKey } from './draft.ts';
import { LeafFields } from './leaf-fields.tsx';
import type { DraftProblems } from './read-draft.ts';

interface PartFieldsProps {
  /** The whole, of which `part` is one. */
  readonly draft: DraftPart;
  readonly part: DraftPart;
  readonly series: readonly SeriesRow[];
  readonly problems: DraftProblems;
  onChange(draft: DraftPart): void;
}

const joins = [
  { value: 'all', label: 'all of' },
  { value: 'any', label: 'any of' },
] as const;

// Deeper, nobody can read it; the schema allows more, and a saved condition keeps what it has.
const deepest = 3;

/** A comparison, or a group of them with what joins it; both can be turned round and taken away. */
export function PartFields({ depth = 0, ...props }: PartFieldsProps & { readonly depth?: number }) {
  const { draft, part, series, problems, onChange } = props;
  const change = (make: (part: DraftPart) => DraftPart | null): void => {
    const changed = changePart(draft, part.key, make);
    if (changed !== null) onChange(changed);
  };
  const isOnly = part === draft && part.kind === 'leaf';
  const kind = part.kind === 'group' ? 'group' : 'comparison';
  return (
    <div className={`builder-part builder-${part.kind}`} role="group" aria-label={kind}>
      <div className="builder-part-bar">
        {part.kind === 'group' ? (
          <ChoiceGroup
            name="Joined by"
            choices={joins}
            value={part.join}
            onChoose={(join) => change((one) => ({ ...one, join }) as DraftPart)}
          />
        ) : null}
        <label className="builder-not">
          <input
            type="checkbox"
            checked={part.negated}
            onChange={(event) => {
              const negated = event.target.checked;
              change((one) => ({ ...one, negated }));
            }}
          />{' '}
          not
        </label>
        {isOnly ? null : (
          <button
            type="button"
            className="button button-plain button-icon builder-remove"
            title={`Take this ${kind} away`}
            disabled={part === draft}
            onClick={() => change(() => null)}
          >
            <Icon name="close" />
            <span className="visually-hidden">Take this {kind} away</span>
          </button>
        )}
      </div>
      {part.kind === 'leaf' ? (
        <LeafFields leaf={part} series={series} problems={problems} onChange={(leaf) => change(() => leaf)} />
      ) : (
        part.of.map((one) => <PartFields key={one.key} {...props} part={one} depth={depth + 1} />)
      )}
      {part.kind === 'group' || isOnly ? (
        <div className="builder-add">
          <button type="button" className="button" onClick={() => change((one) => withLeaf(draft, one))}>
            Add a comparison
          </button>
          {part.kind === 'group' && depth < deepest ? (
            <button type="button" className="button" onClick={() => change((one) => withGroup(draft, one))}>
              Add a group
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

const symbolIn = (part: DraftPart): string =>
  part.kind === 'leaf' ? part.series.symbol : symbolIn(part.of[0] as DraftPart);

/** A single comparison becomes a group as soon as it is joined by another. */
function withLeaf(draft: DraftPart, part: DraftPart): DraftPart {
  const key = highestKey(draft) + 1;
  const leaf = firstLeaf(key, symbolIn(part));
  if (part.kind === 'group') return { ...part, of: [...part.of, leaf] };
  return { kind: 'group', key: key + 1, negated: false, join: 'any', of: [part, leaf] };
}

function withGroup(draft: DraftPart, part: DraftPart): DraftPart {
  if (part.kind === 'leaf') return part;
  const key = highestKey(draft) + 1;
  const of = [firstLeaf(key + 1, symbolIn(part))];
  return { ...part, of: [...part.of, { kind: 'group', key, negated: false, join: 'all', of }] };
}
