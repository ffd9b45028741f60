import { fundBound } from '#shared/leverage/fund-bound.ts';

/** One view on an underlying and the dollars that may be lost on it. */
export interface View {
  /** 1 for a rise, -1 for a fall of the underlying. */
  readonly direction: 1 | -1;
  readonly spot: number;
  readonly stopMove: number;
  readonly targetMove: number | null;
  readonly riskDollars: number;
  /** Of the underlying, a year's. */
  readonly volatility: number;
  /** The horizon. */
  readonly years: number;
}

export const tailIndexMove = -0.15;

/** Where a fund is, over a smooth path, when its underlying has moved so far; the underlying itself for 1. */
export const fundMove = (multiple: number, move: number): number =>
  multiple === 1 ? move : fundBound(multiple, move);

/** Where the underlying is, over a smooth path, when an instrument has moved so far: the other way. */
export const underlyingMove = (multiple: number, move: number): number =>
  multiple === 1 ? move : Math.expm1(Math.log1p(move) / multiple);
