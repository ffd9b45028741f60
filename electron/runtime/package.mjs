import { prepare } from './install/prepare.mjs';

await prepare(async () => {
  const { packageApplication } = await import('./package/package-application.mjs');
  await packageApplication();
  return 0;
});
