import { Figure } from '#renderer/components/figures/figure.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { pairFigures } from './figures-of.ts';

interface PairFiguresProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

/** Where the ratio stands, whether it comes back, and the worst of the holding. */
export function PairFigures({ answer, asOf }: PairFiguresProps) {
  const mask = useMask();
  return (
    <dl className="pairs-figures" aria-label="Statistics of the holding">
      {pairFigures(answer, asOf, mask).map(({ id, ...figure }) => (
        <Figure key={id} {...figure} />
      ))}
    </dl>
  );
}
