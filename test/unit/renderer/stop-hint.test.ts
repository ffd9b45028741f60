import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#shared/domain/settings.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { sizeDraft } from '#shared/sizing/draft/size-draft.ts';
import type { TicketDraft } from '#shared/sizing/draft/ticket-draft.ts';
import { stopHint } from '#renderer/views/desk/sizing/stop-hint.ts';
import { sizingContext } from './sizing-context.ts';

const context = sizingContext();

function hintOf(change: Partial<TicketDraft>): string | null {
  const draft = { ...defaultDraft(defaultSettings, 3), ...change };
  return stopHint({ symbol: 'TNA', draft, context, sized: sizeDraft(draft, context), withheld: false });
}

describe('the hint below a stop', () => {
  it('names the range and its day for a multiple of it', () => {
    expect(hintOf({ stop: { kind: 'averageTrueRange', multiple: 2 } })).toBe(
      'ATR 14 is 2.00 on 18 Dec 2025.',
    );
  });

  it('names the extreme of the side for a swing', () => {
    const stop = { kind: 'swing', sessions: 20 } as const;
    expect(hintOf({ stop })).toMatch(/lowest low/);
    expect(hintOf({ stop, side: 'short' })).toMatch(/highest high/);
  });

  it('says where the rule has gone since a stop was pinned', () => {
    const stop = { kind: 'averageTrueRange', multiple: 2 } as const;
    expect(hintOf({ stop, pinnedStop: 35 })).toBe('As saved; the rule gives 36.00 on 18 Dec 2025.');
    expect(hintOf({ stop, pinnedStop: 36 })).toBe('As saved; it no longer follows the market.');
  });

  it('is not needed where the price says all', () => {
    expect(hintOf({ stop: { kind: 'fraction', fraction: 0.1 } })).toBeNull();
  });
});
