import { type Command, commands } from '#shared/domain/commands.ts';
import { definitions } from '#shared/domain/definitions.ts';
import type { HelpBlock, HelpPage } from './help-block.ts';
import { helpPages } from './help-pages.ts';

export interface FoundPage {
  readonly page: HelpPage;
  /** The first sentence of the page that holds the words; null when only its title does, or nothing was sought. */
  readonly sentence: string | null;
}

const titles = new Map((commands as readonly Command[]).map(({ id, title }) => [id, title]));

function wordsOf(block: HelpBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'steps':
    case 'list':
      return block.items;
    case 'do':
      return block.commands.map((id) => titles.get(id) ?? '');
    case 'definitions':
      return block.keys.map((key) => definitions[key].name);
    case 'keys':
      return [...titles.values()];
  }
}

/** The pages that hold every word sought, those with it in their title first; all of them for nothing sought. */
export function searchPages(query: string): readonly FoundPage[] {
  const sought = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (sought.length === 0) return helpPages.map((page) => ({ page, sentence: null }));
  const holds = (text: string): boolean => sought.every((word) => text.toLowerCase().includes(word));
  const found = helpPages.flatMap((page): FoundPage[] => {
    const sentences = page.blocks.flatMap(wordsOf).flatMap((words) => words.split(/(?<=[.:])\s+/));
    if (holds(page.title)) return [{ page, sentence: sentences.find(holds) ?? null }];
    const sentence = sentences.find(holds);
    if (sentence !== undefined) return [{ page, sentence }];
    return holds(sentences.join(' ')) ? [{ page, sentence: null }] : [];
  });
  return found.toSorted((left, right) => Number(holds(right.page.title)) - Number(holds(left.page.title)));
}
