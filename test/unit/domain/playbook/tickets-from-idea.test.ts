import { describe, expect, it } from 'vitest';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { ticketsFromIdea } from '#shared/domain/playbook/tickets-from-idea.ts';
import { type KeptTicketDraft, ticketDraftSchema } from '#shared/domain/ticket-draft.ts';
import { exampleIdeas, exampleReading } from '../../../support/playbook/example-playbook.ts';

const start: KeptTicketDraft = {
  side: 'long',
  accountDollars: 1e6,
  risk: { kind: 'fraction', value: 0.005 },
  entry: { kind: 'price', price: 40 },
  stop: { kind: 'fraction', fraction: 0.08 },
  pinnedStop: 36,
  targets: [
    { kind: 'fraction', fraction: 0.5 },
    { kind: 'price', price: 99 },
  ],
  horizonSessions: 21,
  caps: { tailLossFraction: 0.02 },
  note: 'Old',
};
const ideaOf = (id: string) => exampleIdeas.find((idea) => idea.id === id) as Idea;
const made = (idea: Idea) => ticketsFromIdea(idea, exampleReading, () => start);

describe('a ticket made from an idea', () => {
  it("has the note's stop, both ends of its target and the longer end of its horizon", () => {
    const { tickets, leftOut } = made(ideaOf('tna'));
    expect(leftOut).toEqual([]);
    expect(tickets).toHaveLength(1);
    const [{ symbol, draft }] = tickets as [(typeof tickets)[number]];
    expect(symbol).toBe('TNA');
    expect(ticketDraftSchema.parse(draft)).toEqual(draft);
    expect(draft).toMatchObject({
      side: 'long',
      entry: { kind: 'lastClose' },
      stop: { kind: 'fraction', fraction: 0.12 },
      pinnedStop: null,
      targets: [
        { kind: 'fraction', fraction: 0.2 },
        { kind: 'fraction', fraction: 0.4 },
      ],
      horizonSessions: 40,
      risk: start.risk,
      caps: start.caps,
    });
    expect(draft.note).toMatch(/^From the note: "Buy TNA for two to eight weeks/);
    expect(draft.note).toContain('Assumed: Horizon of 40 sessions: the longer end of 10 to 40.');
    expect(draft.note).toContain('Assumed: Size from your own risk: the note gives none.');
  });

  it('has a ticket a leg of a pair, whose targets stay empty and whose stop is told as assumed', () => {
    const { tickets } = made(ideaOf('pair'));
    expect(tickets.map(({ symbol, draft }) => [symbol, draft.side])).toEqual([
      ['IWM', 'long'],
      ['SPY', 'short'],
    ]);
    for (const { draft, assumptions } of tickets) {
      expect(draft.targets.map((target) => target.kind === 'fraction' && target.fraction)).toEqual([
        null,
        null,
      ]);
      expect(draft.stop).toEqual(start.stop);
      expect(assumptions[0]).toMatch(/^Stop of 8\.0.% *: the note gives none/);
    }
  });

  it('is capped in weight by the size that the note gives, and says what it waits for', () => {
    const sized = {
      ...ideaOf('hedge'),
      sizeFraction: { from: 0.01, to: 0.02, evidence: ideaOf('hedge').evidence },
    };
    const { draft } = made(sized).tickets[0] as ReturnType<typeof made>['tickets'][number];
    expect(draft.caps).toEqual({ tailLossFraction: 0.02, weightFraction: 0.02 });
    expect(draft.risk).toEqual(start.risk);
    expect(draft.note).toContain('Waits for: S&P 500 falls 3 %.');
    expect(draft.note).not.toContain('Size from your own risk');
  });

  it('takes the levels of a short from the other side, and never turns one round', () => {
    const short: Idea = {
      ...ideaOf('iwm'),
      kind: 'short',
      legs: [{ symbol: 'IWM', side: 'short', instrument: 'shares' }],
    };
    const wrong = made(short).tickets[0]?.draft;
    expect(wrong?.stop).toEqual(start.stop);
    const right = made({
      ...short,
      stop: { fraction: 0.05, evidence: short.evidence },
      target: { from: -0.1, to: -0.1, evidence: short.evidence },
    }).tickets[0]?.draft;
    expect(right).toMatchObject({
      stop: { kind: 'fraction', fraction: 0.05 },
      targets: [
        { kind: 'fraction', fraction: 0.1 },
        { kind: 'fraction', fraction: null },
      ],
    });
  });

  it('leaves option legs out and says so', () => {
    const spread: Idea = {
      ...ideaOf('iwm'),
      kind: 'callSpread',
      legs: [{ symbol: 'IWM', side: 'long', instrument: 'callSpread' }],
    };
    expect(made(spread)).toEqual({
      tickets: [],
      leftOut: ['IWM: a ticket holds shares; this leg is an option structure.'],
    });
  });

  it('has a note of no more than a ticket may hold', () => {
    const text = 'x'.repeat(9000);
    const long: Idea = {
      ...ideaOf('iwm'),
      evidence: [{ start: 0, end: 9000 }],
      assumptions: Array.from({ length: 20 }, () => ({
        field: 'window',
        value: 'y'.repeat(100),
        because: 'z'.repeat(200),
        confirmed: false,
      })),
    };
    const { tickets } = ticketsFromIdea(long, { text, triggers: [] }, () => start);
    expect(ticketDraftSchema.safeParse(tickets[0]?.draft).success).toBe(true);
  });
});
