import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs a script that says `ready` and then goes on until it is killed, so many milliseconds later; its further lines. */
export async function runUntilKilled(
  script: string,
  args: readonly string[],
  delayMs: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (complaint += text));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(delayMs);
  child.kill('SIGKILL');
  await closed;
  const [first, ...lines] = said.split('\n').slice(0, -1);
  if (first !== 'ready') throw new Error(`${script} did not start: ${complaint}`);
  return lines;
}
