import type { Command } from 'commander';
import { RequestError } from '#shared/ipc/errors.ts';
import { addCommonOptions } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { withServices } from '../with-services.ts';

export function addVerify(program: Command): void {
  addCommonOptions(program.command('verify'))
    .description('hold every stored byte against its checksums; exit 1 when damage is found')
    .action(async (options: CommonOptions) => {
      let damage = '';
      await withServices(options, false, async (session) => {
        const report = await session.ask('store.verify', { jobId: 'verify' });
        const { damagedSeries, damagedYears, damagedRecords } = report.totals;
        const others = damagedRecords === 0 ? '' : `, ${damagedRecords} chains, calendars or statements`;
        const told = report.files.flatMap(({ problems }) => problems).map((problem) => ` ${problem}`);
        if (!report.intact)
          damage = `Damage found: ${damagedSeries} series, ${damagedYears} years${others}.${told.slice(0, 3).join('')}`;
        return report;
      });
      if (damage !== '') throw new RequestError('internal', damage);
    });
}
