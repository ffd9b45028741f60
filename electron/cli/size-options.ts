import type { RequestInput } from '#shared/ipc/contract.ts';
import { readNumber, splitList } from './common-options.ts';
import { UsageProblem } from './usage-problem.ts';

type SizingInput = RequestInput<'sizing.compute'>;

/** Below 1 a fraction of the account, otherwise dollars. */
export function readRisk(text: string): SizingInput['risk'] {
  const value = readNumber('risk', text);
  return value < 1 ? { kind: 'fraction', value } : { kind: 'dollars', value };
}

/** `-0.12` is a distance from the entry, `35.20` a price, `2atr` a multiple of ATR 14, `swing20` the 20-bar extreme. */
export function readStop(text: string): SizingInput['stop'] {
  const multiple = /^([\d.]+)atr$/i.exec(text);
  if (multiple) return { kind: 'averageTrueRange', multiple: readNumber('stop', multiple[1] as string) };
  const swing = /^swing(\d+)$/i.exec(text);
  if (swing) return { kind: 'swing', sessions: Number(swing[1]) };
  const value = readNumber('stop', text);
  return value < 0 ? { kind: 'fraction', fraction: -value } : { kind: 'price', price: value };
}

/** Below 1 a distance from the entry, otherwise a price; `price:0.85` is always a price. */
export function readTarget(text: string): SizingInput['targets'][number] {
  if (text.startsWith('price:')) return { kind: 'price', price: readNumber('target', text.slice(6)) };
  const value = readNumber('target', text);
  return value < 1 ? { kind: 'fraction', fraction: value } : { kind: 'price', price: value };
}

const capNames: Readonly<Record<string, keyof SizingInput['caps']>> = {
  cash: 'cashDollars',
  weight: 'weightFraction',
  exposure: 'leverageAdjustedExposureFraction',
  tail: 'tailLossFraction',
  heat: 'heatDollars',
  portfolio: 'heatFraction',
};

/** `cash=50000,weight=0.1`; dollars for cash and heat, fractions of the account for the others. */
export function readCaps(text: string): SizingInput['caps'] {
  const caps: SizingInput['caps'] = {};
  for (const item of splitList(text)) {
    const [name = '', value = ''] = item.split('=');
    if (!Object.hasOwn(capNames, name))
      throw new UsageProblem(`--cap: "${name}" is none of ${Object.keys(capNames).join(', ')}.`);
    caps[capNames[name] as keyof SizingInput['caps']] = readNumber('cap', value);
  }
  return caps;
}

/** `stop`, `vol=0.15`, `variance=0.15`, `atr=2` or `kelly=0.04`; what decides the size before the caps. */
export function readMethod(text: string): NonNullable<SizingInput['method']> {
  const [name = '', value] = text.split('=');
  if (name === 'stop' && value === undefined) return { kind: 'riskToStop' };
  const number = readNumber('method', value ?? '');
  if (name === 'vol') return { kind: 'volatilityTarget', annualVolatility: number, by: 'volatility' };
  if (name === 'variance') return { kind: 'volatilityTarget', annualVolatility: number, by: 'variance' };
  if (name === 'atr') return { kind: 'averageTrueRange', multiple: number };
  if (name === 'kelly') return { kind: 'halfKelly', riskFreeRate: number };
  throw new UsageProblem(`--method: "${text}" is none of stop, vol=, variance=, atr=, kelly=.`);
}
