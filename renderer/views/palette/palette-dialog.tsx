import { Command as Palette } from 'cmdk';
import { useState, useSyncExternalStore } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { answersChanged, onAnswersChange } from '#renderer/state/command-handlers.ts';
import type { PaletteMode } from '#renderer/state/dialog-slice.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { paletteEntries } from './palette-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { rankEntries } from './rank-entries.ts';
import { symbolJobs } from './symbol-jobs.ts';

const prompts: Record<PaletteMode, string> = {
  everything: 'Symbol or command',
  symbol: 'Go to symbol',
  comparison: 'Compare with',
  range: 'Chart range',
  indicators: 'Indicator of the lower pane',
};

interface PaletteDialogProps {
  readonly mode: PaletteMode;
  /** What was typed already, by the key that opened it. */
  readonly typed?: string | undefined;
  onClose(): void;
}

/** Everything that can be done by name: symbols first, then the commands with their keys, or why they cannot be had here. */
export function PaletteDialog({ mode, typed = '', onClose }: PaletteDialogProps) {
  const [query, setQuery] = useState(typed);
  const [pointed, setPointed] = useState('');
  // A screen that is still on its way answers its commands when it has come.
  useSyncExternalStore(onAnswersChange, answersChanged);
  const asOf = useDesk(selectAsOf);
  const rows = useQuery('watchlist.read', { asOf }).value ?? [];
  const entries = paletteEntries(mode, rows, useKeysText());
  const symbols = rows.map(({ provenance }) => provenance.symbol);
  const jobs = mode === 'everything' || mode === 'symbol' ? symbolJobs(query, symbols) : [];
  const ranked = [...jobs, ...rankEntries(query, entries)];
  const available = ranked.filter(({ unavailable }) => unavailable === undefined).map(({ key }) => key);
  const chosen = available.includes(pointed) ? pointed : (available[0] ?? '');
  const groups = [...new Set(ranked.map(({ group }) => group))];
  return (
    <Modal title={prompts[mode]} className="palette" bare onClose={onClose}>
      <Palette label={prompts[mode]} loop shouldFilter={false} value={chosen} onValueChange={setPointed}>
        <Palette.Input
          placeholder={prompts[mode]}
          value={query}
          onValueChange={(next) => {
            setPointed('');
            setQuery(next);
          }}
          data-autofocus
        />
        <Palette.List>
          <Palette.Empty>Nothing of that name.</Palette.Empty>
          {groups.map((group) => (
            <Palette.Group key={group} heading={group}>
              {ranked
                .filter((entry) => entry.group === group)
                .map((entry) => (
                  <Entry
                    key={entry.key}
                    entry={entry}
                    onChoose={() => {
                      onClose();
                      // The closed dialog gives the focus back first; what is chosen takes it from there.
                      setTimeout(() => entry.run());
                    }}
                  />
                ))}
            </Palette.Group>
          ))}
        </Palette.List>
      </Palette>
    </Modal>
  );
}

function Entry({ entry, onChoose }: { readonly entry: PaletteEntry; onChoose(): void }) {
  const { key, title, detail, keys, remark, unavailable } = entry;
  return (
    <Palette.Item value={key} disabled={unavailable !== undefined} onSelect={onChoose}>
      {detail === undefined ? title : <strong>{title}</strong>}
      {detail === undefined ? null : <span className="palette-detail">{detail}</span>}
      {unavailable === undefined && remark === undefined ? null : (
        <span className="palette-end">{unavailable ?? remark}</span>
      )}
      {unavailable !== undefined || !keys ? null : (
        <span className="palette-end">
          <kbd>{keys}</kbd>
        </span>
      )}
    </Palette.Item>
  );
}
