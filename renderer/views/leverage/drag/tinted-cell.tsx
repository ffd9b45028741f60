import type { CSSProperties } from 'react';
import { signedPercent } from '../idea/words.ts';

/** At this size a tint is as strong as it gets. */
const full = 0.4;

interface TintedCellProps {
  readonly value: number;
  readonly marked: boolean;
}

/** A return in a table: its sign in the figure, its size in the tint behind it. */
export function TintedCell({ value, marked }: TintedCellProps) {
  const strength = `${Math.round(Math.min(1, Math.abs(value) / full) * 30)}%`;
  return (
    <td
      className={`tinted ${value < 0 ? 'tinted-loss' : 'tinted-gain'} ${marked ? 'tinted-marked' : ''}`}
      style={{ '--tint': strength } as CSSProperties}
    >
      {signedPercent(value, 1)}
    </td>
  );
}
