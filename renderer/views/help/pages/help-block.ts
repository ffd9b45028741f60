import type { CommandId } from '#shared/domain/commands.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { HelpPageId } from './help-page-id.ts';

/** A piece of a page: words, or a way to do or look up what they speak of. */
export type HelpBlock =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'steps' | 'list'; readonly items: readonly string[] }
  | { readonly kind: 'do'; readonly commands: readonly CommandId[] }
  | { readonly kind: 'definitions'; readonly keys: readonly DefinitionKey[] }
  | { readonly kind: 'keys' };

export interface HelpPage {
  readonly id: HelpPageId;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

export const heading = (text: string): HelpBlock => ({ kind: 'heading', text });
export const text = (words: string): HelpBlock => ({ kind: 'text', text: words });
export const steps = (...items: string[]): HelpBlock => ({ kind: 'steps', items });
export const list = (...items: string[]): HelpBlock => ({ kind: 'list', items });
/** Buttons that do what the page speaks of. */
export const doIt = (...commands: CommandId[]): HelpBlock => ({ kind: 'do', commands });
export const defined = (...keys: DefinitionKey[]): HelpBlock => ({ kind: 'definitions', keys });
