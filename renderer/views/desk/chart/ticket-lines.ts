import type { Mask } from '#shared/domain/mask.ts';
import type { LineRole, TicketLine } from '#renderer/charts/ticket-line.ts';
import { formatNumber, minusSign } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { SizedDraft } from '#shared/sizing/draft/size-draft.ts';

const names: Record<LineRole, string> = {
  entry: 'Entry',
  stop: 'Stop',
  target1: 'Target 1',
  target2: 'Target 2',
};

function label(role: LineRole, price: number, sized: SizedDraft, mask: Mask): string {
  const { result, entry } = sized;
  const name = names[role];
  if (result === null || entry === null) return `${name} ${formatPrice(price)}`;
  const shares = `${mask.quantity(result.quantity)} sh`;
  if (role === 'entry') return `${name} ${formatPrice(price)} · ${shares}`;
  const change = formatPercent(price / entry - 1, 1, 'always');
  if (role === 'stop') return `${name} ${change} · ${minusSign}1R`;
  const multiple = formatNumber(Math.abs(price - entry) / result.riskPerShare, 2, 'always');
  return `${name} ${change} · ${multiple}R`;
}

/** The lines a draft draws on the chart; a price that is not known draws none. */
export function ticketLines(sized: SizedDraft, mask: Mask): readonly TicketLine[] {
  const prices: readonly [LineRole, number | null][] = [
    ['entry', sized.entry],
    ['stop', sized.stop],
    ['target1', sized.targets[0]],
    ['target2', sized.targets[1]],
  ];
  return prices
    .filter((line): line is [LineRole, number] => line[1] !== null)
    .map(([role, price]) => ({ role, price, label: label(role, price, sized, mask) }));
}
