import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const support = join(projectRoot, 'test', 'support', 'connections');

/** Runs a script of the project in a process all of whose threads are watched; its connections and what it printed. */
async function watched(script: string, ...args: string[]) {
  const file = join(temporaryFolder(), 'connections');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${pathToFileURL(join(support, 'watch-connections.mjs')).href}`,
      STOPLINE_CONNECTIONS: file,
    },
  });
  return { stdout, connections: existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [] };
}

describe('without being asked for a refresh', () => {
  it('no start, no question and nothing that runs by itself makes a connection', async () => {
    const { connections, stdout } = await watched(join(support, 'ask-everything.ts'));
    expect(connections).toEqual([]);
    const { answered, strikes } = JSON.parse(stdout) as { answered: string[]; strikes: number };
    expect(answered.length).toBeGreaterThan(20);
    expect(answered).toEqual(expect.arrayContaining(['provider.list', 'import.run', 'chart.read']));
    expect(strikes).toBeGreaterThan(0);
  });

  it('no command of the command line makes one', async () => {
    const script = join(projectRoot, 'electron', 'cli', 'main.ts');
    const { connections, stdout } = await watched(script, 'series', '--sample', '--json');
    expect(connections).toEqual([]);
    expect(stdout).toContain('IWM');
  });

  it('while a refresh is seen to make them', async () => {
    const { connections } = await watched(join(support, 'ask-everything.ts'), 'refresh');
    expect(connections).toContain('connect');
  });
});
