import type { ReactNode } from 'react';
import { Askable } from '#renderer/components/figures/askable.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Derivation } from '#shared/domain/derivation.ts';

interface NumberCellProps {
  /** Formatted; null when it is not known. */
  readonly text: string | null;
  readonly reason?: string | undefined;
  readonly how: Derivation | null;
  readonly of: string;
  /** Colours a change by its sign. */
  readonly signed?: boolean;
  readonly columns?: number;
  /** Begins a group of columns. */
  readonly first?: boolean;
  readonly after?: ReactNode;
}

const directionOf = (text: string): string =>
  text.startsWith('+') ? 'change-up' : /[1-9]/.test(text) ? 'change-down' : 'change-flat';

/** One number of a table: what it is, and how it came about when it is pressed. */
export function NumberCell({
  text,
  reason,
  how,
  of,
  signed = false,
  columns,
  first,
  after,
}: NumberCellProps) {
  const className = `number${first ? ' compare-first' : ''}`;
  return (
    <td className={className} colSpan={columns}>
      {text === null || how === null ? (
        <Unknown reason={reason ?? 'not known'} />
      ) : (
        <Askable how={how} of={of} tabIndex={-1}>
          <span className={signed ? directionOf(text) : undefined}>{text}</span>
        </Askable>
      )}
      {after}
    </td>
  );
}
