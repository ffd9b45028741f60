import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';

/** The values that a wording admits. */
export interface AcceptedRange {
  /** Null where it has no lower or upper end. */
  readonly from: number | null;
  readonly to: number | null;
  /** How far outside still counts as `off by` and not as another figure, in the unit. */
  readonly slack: number;
  readonly because: string;
}

interface Widths {
  /** Narrowest of an exact figure, however many decimals it has: data of two sources differ by as much. */
  readonly exact: number;
  /** One unit of the figure as printed, without decimals. */
  readonly printed: number;
  readonly approximately: number;
  readonly about: number;
}

const widths: Partial<Record<StatedFigure['unit'], Widths>> = {
  fraction: { exact: 0.0005, printed: 0.01, approximately: 0.005, about: 0.01 },
  basisPoints: { exact: 1, printed: 1, approximately: 5, about: 10 },
};
/** Shares of a level: a figure in dollars or points has no usual size. */
const levelShares = { approximately: 0.01, about: 0.02 };
/** How far just over and just under reach, of a figure so large that half a point is little. */
const justShare = 0.02;

function widthsOf({ unit, value }: StatedFigure): Widths {
  const size = Math.abs(value);
  return (
    widths[unit] ?? {
      exact: 0,
      printed: 1,
      approximately: levelShares.approximately * size,
      about: levelShares.about * size,
    }
  );
}

const reasons: Readonly<Record<StatedFigure['hedge'], string>> = {
  exact: 'as printed',
  approximately: 'stated with ~',
  about: 'stated as about',
  over: 'stated as more than',
  under: 'stated as less than',
  justOver: 'stated as just over',
  justUnder: 'stated as just under',
};

/**
 * What: the values with which a stated figure is true.
 * Formula: as printed, plus or minus half a unit of its last digit and at least 0.05 points; `~` 0.5 points, `about` 1 point;
 * over and under have one end, just over and just under end 0.5 points (or 2 % of the figure) further on.
 * Basis points: 1, 5 and 10; levels: half a unit of the last digit, 1 % and 2 %.
 * Arguments: a figure; the sign of its value is the direction, so that `more than -10 %` is a fall of 10 % or more.
 * Range: from at most to, in the figure's unit.
 * First values: none.
 * Source: this project's design page of quantities, section 13.
 */
export function acceptedRange(figure: StatedFigure): AcceptedRange {
  const { value, hedge, decimals } = figure;
  const width = widthsOf(figure);
  const half = (width.printed * 10 ** -decimals) / 2;
  const near = Math.max(width.approximately, half);
  const ends = [value, figure.to ?? value].sort((a, b) => Math.abs(a) - Math.abs(b));
  const [smaller, larger] = ends as [number, number];
  const direction = Math.sign(larger) || 1;
  /** From the end nearer to zero to the one further away. */
  const between = (inner: number | null, outer: number | null, slack = near): AcceptedRange => ({
    from: direction > 0 ? inner : outer,
    to: direction > 0 ? outer : inner,
    slack,
    because: reasons[hedge],
  });
  const around = (tolerance: number) =>
    between(smaller - direction * tolerance, larger + direction * tolerance, tolerance);
  const beyond = direction * Math.max(near, justShare * Math.abs(larger));
  switch (hedge) {
    case 'over':
      return between(smaller, null);
    case 'under':
      return between(0, larger);
    case 'justOver':
      return between(smaller, larger + beyond);
    case 'justUnder':
      return between(smaller - beyond, larger);
    case 'approximately':
      return around(near);
    case 'about':
      return around(Math.max(width.about, half));
    case 'exact':
      return around(Math.max(width.exact, half));
  }
}
