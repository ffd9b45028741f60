import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const module_ = new URL('../../../../electron/sources/notes/stray-pdf-faults.ts', import.meta.url).href;

/** Forgets a rejection of this name in a process of its own, and answers how that process ended. */
async function forget(name: string): Promise<string> {
  const script = `
    import { passStrayPdfFaults } from ${JSON.stringify(module_)};
    passStrayPdfFaults();
    void Promise.reject(Object.assign(new Error('left alone'), { name: ${JSON.stringify(name)} }));
    setTimeout(() => console.log('went on'), 20);
  `;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return run.then(
    ({ stdout }) => stdout.trim(),
    ({ stderr }: { stderr: string }) => stderr,
  );
}

describe('a rejection that nobody took', () => {
  it('of the PDF reader ends nothing', async () => {
    expect(await forget('XRefEntryException')).toBe('went on');
  });

  it('of anybody else ends the thread as before', async () => {
    expect(await forget('TypeError')).toContain('left alone');
  });
});
