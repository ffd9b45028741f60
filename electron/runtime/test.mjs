import { prepare } from './install/prepare.mjs';

await prepare(async (args) => {
  const { runChecks } = await import('./check/run-checks.mjs');
  return runChecks({ full: args.includes('--full') });
});
