import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import type { Subject } from '../lexicon/instruments.ts';

/** A series that the text names. */
export interface SubjectMark extends Span {
  readonly kind: 'subject';
  readonly subject: Subject;
}

/** A number with its unit. `signed` when the text prints a plus or a minus. */
export interface FigureMark extends Span {
  readonly kind: 'figure';
  readonly figure: StatedFigure;
  readonly signed: boolean;
  /** True for a bare number, which is a level at most. */
  readonly bare: boolean;
}

/** A stretch of time: a window that figures are about, and its length where it has one. */
export interface StretchMark extends Span {
  readonly kind: 'stretch';
  /** `plain` is one that says neither past nor future, such as `six months`. */
  readonly tense: 'past' | 'ahead' | 'plain';
  readonly window: StatedWindow | null;
  readonly length: StretchLength | null;
  /** What was filled in to make the window, as a sentence. */
  readonly assumed?: string;
}

export interface StretchLength {
  readonly from: number;
  readonly to: number;
  readonly unit: 'sessions' | 'days' | 'weeks' | 'months' | 'quarters' | 'years';
}

/** Moving averages that the text names. */
export interface AverageMark extends Span {
  readonly kind: 'average';
  readonly averages: readonly IndicatorSpecification[];
  readonly assumed?: string;
}

export type Mark = SubjectMark | FigureMark | StretchMark | AverageMark;
