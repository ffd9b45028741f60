import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { askCommand } from '#renderer/state/ask-command.ts';
import { deskStore } from '#renderer/state/store.ts';
import { type Command, type CommandId, commands } from '#shared/domain/commands.ts';
import { definitions } from '#shared/domain/definitions.ts';
import type { HelpBlock, HelpPage } from './pages/help-block.ts';
import { KeyLists } from './key-lists.tsx';

interface HelpArticleProps {
  readonly page: HelpPage;
  onClose(): void;
}

/** One page: its words, and buttons that do what they speak of. */
export function HelpArticle({ page, onClose }: HelpArticleProps) {
  return (
    <>
      <h3 id="help-title" className="help-title">
        {page.title}
      </h3>
      {page.blocks.map((block, index) => (
        // oxlint-disable-next-line no-array-index-key -- a page's blocks never change
        <Block key={`${page.id}-${index}`} block={block} onClose={onClose} />
      ))}
    </>
  );
}

function Block({ block, onClose }: { readonly block: HelpBlock; onClose(): void }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return <p>{block.text}</p>;
    case 'steps':
    case 'list': {
      const List = block.kind === 'steps' ? 'ol' : 'ul';
      return (
        <List className={`help-${block.kind === 'list' ? 'points' : 'steps'}`}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      );
    }
    case 'do':
      return <CommandButtons ids={block.commands} onClose={onClose} />;
    case 'definitions':
      return (
        <p className="help-definitions">
          <span className="muted">Definitions: </span>
          {block.keys.map((asked) => (
            <button
              key={asked}
              type="button"
              className="link-button"
              onClick={() => deskStore.getState().openDialog({ kind: 'definitions', asked })}
            >
              {definitions[asked].name}
            </button>
          ))}
        </p>
      );
    case 'keys':
      return <KeyLists />;
  }
}

interface CommandButtonsProps {
  readonly ids: readonly CommandId[];
  onClose(): void;
}

function CommandButtons({ ids, onClose }: CommandButtonsProps) {
  const keysText = useKeysText();
  const named = (commands as readonly Command[]).filter(({ id }) => ids.includes(id as CommandId));
  return (
    <ul className="help-commands" aria-label="Do it">
      {named.map((command) => {
        const keys = keysText(command.id as CommandId);
        return (
          <li key={command.id}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onClose();
                askCommand(command.id as CommandId);
              }}
            >
              {command.title}
              {keys === '' ? null : <kbd>{keys}</kbd>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
