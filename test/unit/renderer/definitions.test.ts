import { describe, expect, it } from 'vitest';
import { derivationFacts } from '#renderer/components/figures/derivation-facts.ts';
import { definitions } from '#shared/domain/definitions.ts';
import { leverageDefinitions } from '#shared/domain/definitions/leverage-definitions.ts';
import { returnDefinitions } from '#shared/domain/definitions/return-definitions.ts';
import { sizingDefinitions } from '#shared/domain/definitions/sizing-definitions.ts';
import { stopDefinitions } from '#shared/domain/definitions/stop-definitions.ts';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';

describe('every definition', () => {
  it.each(Object.entries(definitions))('%s says name, formula, convention and unit', (_key, definition) => {
    expect(definition.unit.trim()).toMatch(/^\S.*[^.]$/);
    expect(definition.name.trim()).toMatch(/^\S/);
    expect(definition.formula.trim().length).toBeGreaterThan(8);
    expect(definition.convention.trim()).toMatch(/\.$/);
    if (definition.source !== undefined) expect(definition.source.trim()).toMatch(/\.$/);
    if (definition.otherConvention !== undefined) expect(definition.otherConvention.trim()).toMatch(/\.$/);
  });

  it('has a key and a name of its own', () => {
    const topics = [returnDefinitions, leverageDefinitions, stopDefinitions, sizingDefinitions];
    const keys = topics.flatMap((topic) => Object.keys(topic));
    expect(new Set(keys).size).toBe(keys.length);
    const names = Object.values(definitions).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a derivation', () => {
  const derivation: Derivation = {
    definition: 'beta',
    inputs: [],
    basis: 'split-adjusted closes',
    from: parseBusinessDate('2024-01-02'),
    to: parseBusinessDate('2024-12-31'),
    n: 1251,
    source: 'Yahoo',
    asOf: null,
    ageSessions: 0,
  };

  it('says dates, n, basis, source and age', () => {
    expect(derivationFacts(derivation).slice(0, 4)).toEqual([
      ['Dates', '2 Jan 2024 to 31 Dec 2024'],
      ['n', '1,251'],
      ['Basis', 'split-adjusted closes'],
      ['Source', 'Yahoo'],
    ]);
    expect(derivationFacts(derivation).map(([name]) => name)).toContain('Age');
  });

  it('leaves out what it does not know', () => {
    const bare = {
      ...derivation,
      basis: null,
      from: null,
      to: null,
      n: null,
      source: null,
      ageSessions: null,
    };
    expect(derivationFacts(bare)).toEqual([]);
  });
});
