import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';
import { vi } from 'vitest';
import { runCommand } from '#electron/cli/run-command.ts';
import { threadEntries } from '#electron/cli/thread-entries.ts';
import type { CommandLineResult } from './run-command-line.ts';
import { productThreads } from './threads/product-threads.ts';

type Stream = 'stdout' | 'stderr';

Object.assign(threadEntries, productThreads);
const outputs = new AsyncLocalStorage<Record<Stream, string>>();

/**
 * Runs `stopline ...` in this process: the same program, threads and workspace without the second that a process takes to start.
 * That a process of its own answers alike is held by some runs of `runCommandLine`.
 */
export async function runCommandHere(args: readonly string[]): Promise<CommandLineResult> {
  listen();
  const written = { stdout: '', stderr: '' };
  const exitCode = await outputs.run(written, () => runCommand(args));
  return { exitCode, ...written };
}

/** What a command writes goes to its run, even while others run; what else is written goes where it always does. */
function listen(): void {
  if (vi.isMockFunction(console.error)) return;
  for (const stream of ['stdout', 'stderr'] as const) {
    const usual = process[stream].write.bind(process[stream]) as (...given: unknown[]) => boolean;
    vi.spyOn(process[stream], 'write').mockImplementation((...given: unknown[]) => {
      const written = outputs.getStore();
      if (!written) return usual(...given);
      written[stream] += String(given[0]);
      return true;
    });
  }
  const usual = console.error;
  vi.spyOn(console, 'error').mockImplementation((...given: unknown[]) => {
    const written = outputs.getStore();
    if (written) written.stderr += `${format(...given)}\n`;
    else usual(...given);
  });
}
