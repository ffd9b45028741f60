import { MaskedPanel } from '#renderer/components/mask/masked-panel.tsx';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { CheckedClaim } from '#shared/ipc/claim-schemas.ts';
import { focusItem } from '../plan/focus-item.ts';
import { cutText } from './cut-text.ts';
import { noteItems, toneItems } from './note-items.ts';
import { NoteLegend } from './note-legend.tsx';
import { NoteSentence } from './note-sentence.tsx';

const layers = [
  { value: 'findings', label: 'Findings', title: 'Mark claims, ideas, triggers, catalysts and risks' },
  { value: 'tone', label: 'Tone', title: 'Mark the phrases that make the note sound good or bad' },
] as const;

/** The note's own words with a mark for each thing found in them; a sentence leads to what it became. */
export function NotePane({
  reading,
  claims,
}: {
  readonly reading: NoteReading;
  readonly claims: readonly CheckedClaim[];
}) {
  const layer = useDesk((state) => state.noteLayer);
  const [stop, setStop] = useState<number | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const pointing = useDesk((state) => state.pointing);
  const keysOf = useKeysText();
  const blocks = useMemo(
    () =>
      cutText(
        reading.text.length,
        reading.sentences,
        layer === 'findings' ? noteItems(reading) : toneItems(reading),
      ),
    [reading, layer],
  );
  const verdicts = useMemo(
    () =>
      new Map(
        claims.filter(({ verdict }) => verdict !== 'confirmed').map(({ id, verdict }) => [id, verdict]),
      ),
    [claims],
  );
  useEffect(() => {
    if (pointing.from !== 'plan') return;
    pane.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [pointing]);

  const stops = blocks.filter(({ isSentence, ids }) => isSentence && ids.length > 0);
  const firstStop = stops.some(({ start }) => start === stop) ? stop : (stops[0]?.start ?? null);
  const latestStops = useRef(stops);
  useEffect(() => {
    latestStops.current = stops;
  });
  const point = useCallback((ids: readonly string[], byKey: boolean): void => {
    const { pointAt, noteLayer } = deskStore.getState();
    pointAt(ids, 'note', noteLayer);
    focusItem(ids, byKey);
  }, []);
  const step = useCallback((from: number, by: 1 | -1): void => {
    const all = latestStops.current;
    const next = all[all.findIndex(({ start }) => start === from) + by];
    if (next === undefined) return;
    setStop(next.start);
    pane.current?.querySelector<HTMLElement>(`[data-start="${next.start}"]`)?.focus();
  }, []);

  return (
    <section className="note-pane" aria-label="The note">
      <header className="pane-head">
        <NoteLegend reading={reading} layer={layer} />
        <ChoiceGroup
          name="What is marked in the note"
          choices={layers}
          value={layer}
          onChoose={(value) => deskStore.getState().showLayer(value)}
        />
      </header>
      <div className="note-text" ref={pane}>
        <MaskedPanel what="The note" keysOf={keysOf}>
          {blocks.map((block) => (
            <NoteSentence
              key={block.start}
              text={reading.text}
              block={block}
              pointed={block.ids.filter((id) => pointing.ids.includes(id)).join(' ')}
              verdicts={block.ids
                .flatMap((id) => (verdicts.has(id) ? [`${id}:${verdicts.get(id)}`] : []))
                .join(' ')}
              isStop={block.start === firstStop}
              onPoint={point}
              onStep={step}
            />
          ))}
        </MaskedPanel>
      </div>
    </section>
  );
}
