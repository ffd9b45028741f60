import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(join(import.meta.dirname, '../../../renderer/styles/tokens.css'), 'utf8');

const blocks = [...css.matchAll(/^(:root[^{\n]*) \{([^}]*)\}/gm)].map(([, selector = '', body = '']) => ({
  wants: [...selector.matchAll(/\[data-(\w+)="(\w+)"\]/g)].map(([, name, value]) => [name, value] as const),
  tokens: Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}|[\d.]+);/g)].map(([, name, value]) => [name, value]),
  ) as Tokens,
}));

export const palettes = ['blueOrange', 'greenRed', 'redGreen'] as const;
export const contrasts = ['standard', 'high'] as const;

export interface Look {
  readonly theme: 'dark' | 'light';
  readonly contrast: (typeof contrasts)[number];
  readonly candles: (typeof palettes)[number];
}

/** The tokens of a look, as the cascade has them: of the blocks that apply the more specific last, equal ones in their order. */
export function tokensOf(look: Look): Tokens {
  const facts: Readonly<Record<string, string>> = { ...look };
  const applying = blocks
    .filter(({ wants }) => wants.every(([name, value]) => facts[name as string] === value))
    .toSorted((one, other) => one.wants.length - other.wants.length);
  return Object.assign({}, ...applying.map(({ tokens }) => tokens)) as Tokens;
}

/** Every look that there is. */
export const looks: readonly Look[] = (['dark', 'light'] as const).flatMap((theme) =>
  contrasts.flatMap((contrast) => palettes.map((candles) => ({ theme, contrast, candles }))),
);
