import type { NumberDefinition } from './definitions/definition.ts';
import { comparisonDefinitions } from './definitions/comparison-definitions.ts';
import { leverageDefinitions } from './definitions/leverage-definitions.ts';
import { monitorDefinitions } from './definitions/monitor-definitions.ts';
import { noteDefinitions } from './definitions/note-definitions.ts';
import { pairDefinitions } from './definitions/pair-definitions.ts';
import { priceDefinitions } from './definitions/price-definitions.ts';
import { returnDefinitions } from './definitions/return-definitions.ts';
import { sizingDefinitions } from './definitions/sizing-definitions.ts';
import { stopDefinitions } from './definitions/stop-definitions.ts';

const all = {
  ...priceDefinitions,
  ...returnDefinitions,
  ...comparisonDefinitions,
  ...leverageDefinitions,
  ...stopDefinitions,
  ...pairDefinitions,
  ...sizingDefinitions,
  ...noteDefinitions,
  ...monitorDefinitions,
};

export type DefinitionKey = keyof typeof all;

/** What each number on the screens means; a number is shown with the key of its definition. */
export const definitions: Readonly<Record<DefinitionKey, NumberDefinition>> = all;
