import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestName } from '#shared/ipc/contract.ts';
import { genericText, makeBars } from '../fixtures.ts';
import { openTestServices } from '../open-test-services.ts';
import { requestExamples } from '../request-examples.ts';

/**
 * Opens a new workspace with the threads as they are shipped, asks every request there is but a refresh, and lets the clock of
 * whatever runs unasked strike many times. With an argument it asks for a refresh as well, from an address where nobody listens.
 */
const strikes: (() => void)[] = [];
const services = openTestServices({
  every(_ms, work) {
    strikes.push(work);
    return () => undefined;
  },
  ...(process.argv[2] === 'refresh'
    ? {}
    : { network: new URL('../../../electron/worker/network-thread.ts', import.meta.url) }),
});
const answered: string[] = [];
for (const name of Object.keys(requestExamples) as RequestName[]) {
  if (name === 'refresh.run') continue;
  const input = { ...requestExamples[name] } as Record<string, unknown>;
  if (name === 'import.run') {
    const path = join(services.folder, '..', 'ABC.csv');
    writeFileSync(path, genericText(makeBars(50)));
    input['token'] = (await services.offerFiles([path]))[0]?.token;
  }
  await services.handlers[name](input as never).then(
    () => answered.push(name),
    () => undefined,
  );
  for (const strike of strikes) strike();
}
if (process.argv[2] === 'refresh') await services.handlers['refresh.run'](requestExamples['refresh.run']);
await services.end();
process.stdout.write(JSON.stringify({ answered, strikes: strikes.length }));
