import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';

/** True for money and counts, which may be the owner's own; shares, prices and points never are. */
export const isAmount = ({ unit }: StatedFigure): boolean => unit === 'dollars' || unit === 'count';
