import { inject } from 'vitest';
import './runtime.ts';

const INHERITED = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TZ',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_RUNTIME_DIR',
  'SystemRoot',
];

/**
 * Enough to start a program on the run's display, and nothing of the developer's that could change what it does.
 * @param home where it may keep what programs keep at home
 */
export function applicationEnvironment(home: string): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return { ...Object.fromEntries(inherited), HOME: home, ...displayOfWorker() };
}

/** Workers are counted from 1, and one that ends leaves its number to the next. */
function displayOfWorker(): Readonly<Record<string, string>> {
  const { displays } = inject('electronRuntime');
  return displays[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % displays.length] ?? {};
}
