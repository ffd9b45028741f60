export type LineRole = 'entry' | 'stop' | 'target1' | 'target2';

/** A horizontal price line of the ticket. `label` stands on the axis side, e.g. "Stop −12.0 % · −1R · 1,041 sh". */
export interface TicketLine {
  readonly role: LineRole;
  readonly price: number;
  readonly label: string;
}
