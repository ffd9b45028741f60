import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { decodeChain, encodeChain } from '#electron/db/codec/chain-payload.ts';
import { type ChainColumns, chainFigures } from '#shared/domain/option-chain.ts';

const price = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100);
const figure = fc.oneof(price, fc.constant(Number.NaN), fc.double({ noNaN: true, noDefaultInfinity: true }));
const contract = fc.record({
  expirationDay: fc.integer({ min: 0, max: 60_000 }),
  side: fc.constantFrom(1, -1),
  strike: fc.integer({ min: 1, max: 10_000_000 }).map((value) => value / 1000),
  rootIndex: fc.integer({ min: -1, max: 5 }),
  ...Object.fromEntries(chainFigures.map((name) => [name, figure])),
}) as fc.Arbitrary<Record<keyof ChainColumns, number>>;

it('a chain is read back bit for bit, whatever its figures and gaps', () => {
  fc.assert(
    fc.property(fc.array(contract, { minLength: 1, maxLength: 60 }), (contracts) => {
      const column = (name: keyof ChainColumns): number[] => contracts.map((one) => one[name]);
      const columns = {
        expirationDay: Int32Array.from(column('expirationDay')),
        side: Int32Array.from(column('side')),
        strike: Float64Array.from(column('strike')),
        rootIndex: Int32Array.from(column('rootIndex')),
        ...Object.fromEntries(chainFigures.map((name) => [name, Float64Array.from(column(name))])),
      } as ChainColumns;
      expect(decodeChain(encodeChain(columns), contracts.length)).toEqual(columns);
    }),
    { numRuns: 300 },
  );
});
