import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './source-files.ts';

export interface CommandLineResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `stopline ...` as a process of its own, as a person or a script would. */
export function runCommandLine(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<CommandLineResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(projectRoot, 'electron', 'cli', 'main.ts'), ...args],
      { env: { ...process.env, ...environment }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const exitCode = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ exitCode, stdout, stderr });
      },
    );
  });
}
