import { useRef, useState } from 'react';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { HelpArticle } from './help-article.tsx';
import { helpPages } from './pages/help-pages.ts';
import { searchPages } from './pages/search-pages.ts';

interface HelpDialogProps {
  /** The page to open at. */
  readonly asked?: string | undefined;
  onClose(): void;
}

/** The pages of the help: a list that can be searched, and the page that is read. */
export function HelpDialog({ asked, onClose }: HelpDialogProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(asked ?? 'start');
  const article = useRef<HTMLElement>(null);
  const found = searchPages(query);
  const shown = helpPages.find(({ id }) => id === chosen) ?? helpPages[0];
  const choose = (id: string): void => {
    setChosen(id);
    article.current?.scrollTo({ top: 0 });
  };
  return (
    <Modal title="Help" className="help" onClose={onClose}>
      <div className="help-columns">
        <nav className="help-list" aria-label="Pages of the help">
          <input
            className="field-input"
            type="search"
            aria-label="Search the help"
            placeholder="Search"
            data-autofocus
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              const [first] = found;
              if (event.key === 'Enter' && first !== undefined) choose(first.page.id);
            }}
          />
          <ul>
            {found.map(({ page, sentence }) => (
              <li key={page.id}>
                <button
                  type="button"
                  className="help-choice"
                  aria-current={page.id === shown?.id ? 'page' : undefined}
                  onClick={() => choose(page.id)}
                >
                  {page.title}
                  {sentence === null ? null : <span className="help-sentence">{sentence}</span>}
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className="muted">
            {found.length === 0 ? 'No page holds these words.' : ''}
          </p>
        </nav>
        <article ref={article} className="help-article" tabIndex={0} aria-labelledby="help-title">
          {shown === undefined ? null : <HelpArticle page={shown} onClose={onClose} />}
        </article>
      </div>
    </Modal>
  );
}
