import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openLog } from '#electron/main/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log', () => {
  it('keeps to its number of files and to their size, newest in stopline.log', () => {
    const place = join(folder, 'small');
    const log = openLog(place, { redact: (text) => text, largestFileBytes: 1_000, files: 3 });
    for (let count = 0; count < 200; count++) log.write(`line ${count}`);
    expect(readdirSync(place).toSorted()).toEqual(['stopline.1.log', 'stopline.2.log', 'stopline.log']);
    for (const name of readdirSync(place))
      expect(statSync(join(place, name)).size).toBeLessThanOrEqual(1_000);
    expect(readFileSync(join(place, 'stopline.log'), 'utf8')).toContain('line 199');
    expect(log.tail(30).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      Array.from({ length: 30 }, (_, index) => `line ${170 + index}`),
    );
  });

  it.skipIf(process.platform === 'win32')(
    'is readable by its owner alone, also one that stood open before',
    () => {
      const place = join(folder, 'owned');
      openLog(place, { redact: (text) => text }).write('first');
      writeFileSync(join(place, 'stopline.log'), 'older\n', { mode: 0o644 });
      openLog(place, { redact: (text) => text }).write('second');
      expect(statSync(place).mode & 0o777).toBe(0o700);
      expect(statSync(join(place, 'stopline.log')).mode & 0o777).toBe(0o600);
    },
  );

  it('writes nothing that has not passed the filter', () => {
    const place = join(folder, 'filtered');
    openLog(place, { redact: () => 'filtered' }).write('SENTINEL');
    expect(readFileSync(join(place, 'stopline.log'), 'utf8')).toMatch(/^\S+Z filtered\n$/);
  });

  it('is no reason not to start: without a folder it goes on', () => {
    const blocked = join(folder, 'a file');
    writeFileSync(blocked, '');
    const log = openLog(join(blocked, 'logs'), { redact: () => '' });
    expect(() => log.write('lost')).not.toThrow();
    expect(log.tail(5)).toEqual([]);
  });
});
