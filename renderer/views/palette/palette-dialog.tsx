import { Command as Palette } from 'cmdk';
import { useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { keysText } from '#renderer/components/keys-text.ts';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { askCommand } from '#renderer/state/ask-command.ts';
import type { PaletteMode } from '#renderer/state/dialog-slice.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';

const prompts: Record<PaletteMode, string> = {
  everything: 'Symbol or command',
  symbol: 'Go to symbol',
  comparison: 'Compare with',
};

interface PaletteDialogProps {
  readonly mode: PaletteMode;
  /** What was typed already, by the key that opened it. */
  readonly typed?: string | undefined;
  onClose(): void;
}

/** Everything that can be done by name: symbols first, then the commands with their keys. */
export function PaletteDialog({ mode, typed = '', onClose }: PaletteDialogProps) {
  const [text, setText] = useState(typed);
  const asOf = useDesk(selectAsOf);
  const watchlist = useQuery('watchlist.read', { asOf });
  const showSymbol = useDesk((state) => state.showSymbol);
  const changeSettings = useDesk((state) => state.changeSettings);
  const rows = (watchlist.value ?? []).filter(
    ({ provenance }) => mode !== 'comparison' || provenance.kind === 'price',
  );
  const chooseSymbol = (symbol: string): void => {
    onClose();
    if (mode === 'comparison') changeSettings({ comparison: symbol });
    else showSymbol(symbol);
  };
  const choose = (command: CommandId): void => {
    onClose();
    askCommand(command);
  };
  return (
    <Modal title={prompts[mode]} className="palette" bare onClose={onClose}>
      <Palette label={prompts[mode]} loop>
        <Palette.Input placeholder={prompts[mode]} value={text} onValueChange={setText} data-autofocus />
        <Palette.List>
          <Palette.Empty>Nothing of that name.</Palette.Empty>
          <Palette.Group heading="Symbols">
            {rows.map(({ provenance }) => (
              <Palette.Item
                key={provenance.symbol}
                value={provenance.symbol}
                keywords={[provenance.name]}
                onSelect={() => chooseSymbol(provenance.symbol)}
              >
                <strong>{provenance.symbol}</strong>
                <span className="palette-detail">{provenance.name}</span>
                {provenance.simulated ? <span className="palette-end">simulated</span> : null}
              </Palette.Item>
            ))}
          </Palette.Group>
          {mode === 'everything' ? (
            <Palette.Group heading="Commands">
              {(commands as readonly Command[])
                .filter(({ id }) => id !== 'palette.open')
                .map(({ id, title, group, keys }) => (
                  <Palette.Item
                    key={id}
                    value={title}
                    keywords={[group]}
                    onSelect={() => choose(id as CommandId)}
                  >
                    {title}
                    {keys === undefined ? null : (
                      <span className="palette-end">
                        <kbd>{keysText(keys)}</kbd>
                      </span>
                    )}
                  </Palette.Item>
                ))}
            </Palette.Group>
          ) : null}
        </Palette.List>
      </Palette>
    </Modal>
  );
}
