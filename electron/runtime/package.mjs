import { prepare } from './install/prepare.mjs';

await prepare(async (args) => {
  const { packageApplication } = await import('./package/package-application.mjs');
  await packageApplication({ installers: args.includes('--installers') });
  return 0;
});
