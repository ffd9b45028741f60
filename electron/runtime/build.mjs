import { prepare } from './install/prepare.mjs';

await prepare(async () => {
  const { ensureBuild } = await import('./build/ensure-build.mjs');
  await ensureBuild();
  return 0;
});
