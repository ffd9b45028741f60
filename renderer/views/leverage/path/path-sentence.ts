import { formatNumber } from '#shared/format/format-number.ts';
import type { ExploredPath } from '#shared/leverage/explore-path.ts';
import { signedPercent, signedPoints } from '../idea/words.ts';

const negligible = 0.0005;

/** What the drawn path did to each fund against the multiple of its index, both ways. */
export function pathSentence({ indexReturn, funds }: ExploredPath): string {
  const leveraged = funds.filter(({ multiple }) => multiple !== 1);
  const parts = leveraged.map(({ multiple, compounding }) => {
    const name = `${formatNumber(multiple, 0)}×`;
    if (Math.abs(compounding) < negligible) return `left ${name} where it would be`;
    const verb = compounding > 0 ? 'helped' : 'hurt';
    return `${verb} ${name} by ${signedPoints(Math.abs(compounding)).replace('+', '')}`;
  });
  return `The index made ${signedPercent(indexReturn)}; compounding ${parts.join(' and ')}.`;
}
