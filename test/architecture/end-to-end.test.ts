import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot } from '../support/source-files.ts';

/** Ways to ask the running app that pass or fail by the speed of the machine, and what asks in their stead. */
const hasty = [
  { pattern: /\.getByText\(/, instead: 'shownText', example: "page.getByText('2 refreshed')" },
  {
    pattern: /\.browserWindow\(/,
    instead: 'application.evaluate',
    example: 'application.browserWindow(page)',
  },
];

const support = new Set(['test/support/electron/shown-text.ts', 'test/architecture/end-to-end.test.ts']);

function hastyIn(path: string, text: string): string[] {
  return hasty.filter(({ pattern }) => pattern.test(text)).map(({ instead }) => `${path}: use ${instead}`);
}

describe('end-to-end tests', () => {
  const tests = projectFiles().filter((path) => /^test\/.*\.ts$/.test(path) && !support.has(path));

  it('ask the app in no way that depends on its speed', () => {
    expect(tests.filter((path) => path.startsWith('test/e2e/')).length).toBeGreaterThan(30);
    expect(tests.flatMap((path) => hastyIn(path, readFileSync(join(projectRoot, path), 'utf8')))).toEqual([]);
  });

  it.each(hasty)('would be found asking with $example', ({ example, instead }) => {
    expect(hastyIn('test/e2e/x.e2e.ts', `await ${example};`)).toEqual([`test/e2e/x.e2e.ts: use ${instead}`]);
  });
});
