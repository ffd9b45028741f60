import type { CSSProperties } from 'react';
import { Askable } from '#renderer/components/figures/askable.tsx';
import type { Derivation } from '#shared/domain/derivation.ts';
import { signedPercent } from '../idea/words.ts';

/** At this size a tint is as strong as it gets. */
const full = 0.4;

interface TintedCellProps {
  readonly value: number;
  /** At today's volatility: marked, and a stop of the Tab key; the others answer when they are pressed. */
  readonly today: boolean;
  readonly chosen?: boolean;
  readonly of: string;
  readonly how: Derivation;
}

/** A return in a table: its sign in the figure, its size in the tint behind it. */
export function TintedCell({ value, today, chosen = today, of, how }: TintedCellProps) {
  const strength = `${Math.round(Math.min(1, Math.abs(value) / full) * 30)}%`;
  return (
    <td
      className={`tinted ${value < 0 ? 'tinted-loss' : 'tinted-gain'} ${chosen ? 'tinted-marked' : ''}`}
      style={{ '--tint': strength } as CSSProperties}
    >
      <Askable of={of} how={how} tabIndex={today ? 0 : -1}>
        {signedPercent(value, 1)}
      </Askable>
    </td>
  );
}
