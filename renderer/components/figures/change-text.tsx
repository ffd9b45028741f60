import { formatPercent } from '#shared/format/format-percent.ts';

const arrows = { up: '▲', down: '▼', flat: '◆' } as const;
const words = { up: 'up', down: 'down', flat: 'unchanged' } as const;

/** A change with an arrow, a sign and a colour, so that none of them is needed alone. */
export function ChangeText({
  fraction,
  decimals = 2,
}: {
  readonly fraction: number;
  readonly decimals?: number;
}) {
  const text = formatPercent(fraction, decimals, 'always');
  const direction = text.startsWith('+') ? 'up' : /[1-9]/.test(text) ? 'down' : 'flat';
  return (
    <span className={`change change-${direction}`}>
      <span className="change-arrow" aria-hidden="true">
        {arrows[direction]}
      </span>
      <span className="visually-hidden">{words[direction]} </span>
      {text}
    </span>
  );
}
