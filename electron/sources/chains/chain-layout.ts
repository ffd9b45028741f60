import type { OpenText } from '../csv/open-text.ts';
import type { FileHead } from '../csv/layout.ts';
import type { ParseOptions } from '../parsed-file.ts';
import type { ParsedChain } from './parsed-chain.ts';

/** One vendor's way to write option chains as a table. */
export interface ChainLayout {
  readonly id: string;
  readonly name: string;
  /** The reader when the head of the file has this layout's shape, else null. */
  readonly recognise: (head: FileHead) => ((text: OpenText, options: ParseOptions) => ParsedChain) | null;
}
