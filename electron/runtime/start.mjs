import { prepare } from './install/prepare.mjs';

await prepare(async (args) => {
  const { openApplication } = await import('./launch/open-application.mjs');
  return openApplication(args);
});
