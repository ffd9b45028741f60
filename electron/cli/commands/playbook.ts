import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCommonOptions, readAsOfOption, readNumber } from '../common-options.ts';
import type { CommonOptions } from '../common-options.ts';
import { setInReading } from '../set-in-reading.ts';
import { UsageProblem } from '../usage-problem.ts';
import { withServices } from '../with-services.ts';

interface ExportOptions extends CommonOptions {
  readonly out?: string;
  readonly playbookVersion?: string;
}

/** A value as JSON; a word without quotes is itself. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function addPlaybook(program: Command): void {
  const playbook = program
    .command('playbook')
    .description('playbooks: list them, write one as JSON, read one, set a value of one');
  addCommonOptions(playbook.command('list'))
    .description('every playbook with its versions, the one saved last first')
    .action((options: CommonOptions) => {
      const asOf = readAsOfOption(options);
      return withServices(options, false, async (session) => ({
        asOf,
        playbooks: await session.ask('playbook.list', { asOf }),
      }));
    });
  addCommonOptions(playbook.command('export <id>'))
    .description('write one version of a playbook as JSON that an import reads back')
    .option('--playbook-version <number>', 'default: the newest')
    .option('--out <file>', 'default: ID.playbook.json in the present folder')
    .action((id: string, options: ExportOptions) => {
      const asOf = readAsOfOption(options);
      const { playbookVersion, out } = options;
      const version = playbookVersion === undefined ? null : readNumber('playbook-version', playbookVersion);
      return withServices(options, false, async (session) => {
        await session.ask('playbook.open', { id, version, asOf });
        const { token } = await session.offerTarget(resolve(out ?? `${id}.playbook.json`));
        return session.ask('playbook.export', { id, version, asOf, token });
      });
    });
  addCommonOptions(playbook.command('set <id> <path> <value>'))
    .description(
      'set one value of a playbook and save it as its next version: a path such as claims.claim-1.measure.window and JSON; null takes a field away',
    )
    .action((id: string, path: string, value: string, options: CommonOptions) => {
      const asOf = readAsOfOption(options);
      return withServices(options, true, async (session) => {
        const { title, note, reading } = await session.ask('playbook.open', { id, version: null, asOf });
        const next = setInReading(reading, path, readValue(value));
        const { version } = await session.ask('playbook.save', { id, title, note, reading: next });
        return { id, title, version };
      });
    });
  addCommonOptions(playbook.command('import <file>'))
    .description('read a playbook from JSON as a new one; the file is checked field by field')
    .action((path: string, options: CommonOptions) => {
      if (!existsSync(path)) throw new UsageProblem(`${path}: there is no such file.`);
      return withServices(options, true, async (session) => {
        const [file] = await session.offerFiles([path]);
        if (!file) throw new UsageProblem(`${path}: there is no such file.`);
        const { id, title, version } = await session.ask('playbook.import', { token: file.token });
        return { id, title, version };
      });
    });
}
