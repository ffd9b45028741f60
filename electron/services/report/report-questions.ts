import type { Handlers } from '#shared/ipc/contract.ts';

/** The questions that a page is made of. */
export type ReportQuestions = Pick<
  Handlers,
  | 'settings.read'
  | 'ticket.list'
  | 'series.list'
  | 'sizing.context'
  | 'chart.read'
  | 'touch.compute'
  | 'stops.board'
  | 'playbook.list'
  | 'playbook.open'
  | 'claims.check'
  | 'triggers.read'
  | 'triggers.preview'
>;
