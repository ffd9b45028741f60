import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { hasRealData, realDataAbsent, realDataFolder } from '../support/fixtures-real-data.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { exampleTicket } from '../support/request-examples.ts';

describe.skipIf(!hasRealData)(
  `a holding of TNA in real months${hasRealData ? '' : `: ${realDataAbsent}`}`,
  () => {
    it('is past its horizon, sums to the fund in three parts, and has paid about the cost of a leveraged fund', async () => {
      const services = openTestServices({ withSample: false, nowMs: Date.UTC(2024, 11, 31, 23) });
      onTestFinished(() => services.end());
      const { handlers } = services;
      const paths = ['TNA.csv', 'IWM.csv'].map((file) => join(realDataFolder, 'prices', file));
      for (const { token } of await services.offerFiles(paths))
        await handlers['import.run']({ jobId: 'real', token, symbol: null });
      await handlers['ticket.save']({
        ...exampleTicket,
        plannedOn: '2024-10-31',
        simulated: false,
        horizonSessions: 21,
      });
      const fill = {
        symbol: 'TNA',
        date: '2024-11-01' as BusinessDate,
        action: 'buy',
        quantity: 1000,
        price: 42.24,
      } as const;
      await handlers['ticket.fill.add']({ ...fill, feesCents: 0, asOf: null });
      const [ticket] = (await handlers['blotter.read']({ asOf: null })).tickets;
      expect(ticket?.fills[0]?.remark).toBeNull();
      const guardrail = ticket?.guardrail;
      expect(guardrail).toMatchObject({
        state: 'red',
        sessionsHeld: 40,
        index: 'IWM',
        basis: 'total',
        to: '2024-12-31',
      });
      const [exposure, compounding, residual, total] = [
        guardrail?.exposure,
        guardrail?.compounding,
        guardrail?.residual,
        guardrail?.fundReturn,
      ].map((part) => part?.value ?? Number.NaN) as [number, number, number, number];
      expect(exposure + compounding + residual).toBeCloseTo(total, 12);
      // Two months of a fee near 1 % and of financing twice the fund at about 5 % a year.
      expect(residual).toBeGreaterThan(-0.03);
      expect(residual).toBeLessThan(-0.01);
    });
  },
);
