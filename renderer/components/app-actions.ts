import { createContext } from 'react';
import type { DefinitionKey } from '#shared/domain/definitions.ts';

/** What a part that knows no store may ask of the window around it. */
export interface AppActions {
  showDiagnostics(): void;
  /** Null opens them at the top. */
  showDefinition(key: DefinitionKey | null): void;
}

/** Null where a part stands by itself, as in a test or on paper: then there is nothing to ask. */
export const AppActionsContext = createContext<AppActions | null>(null);
