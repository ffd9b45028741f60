import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleClaims, examplePlaybook } from '../support/playbook/example-playbook.ts';
import { runCommandHere } from '../support/run-command-here.ts';
import { projectRoot } from '../support/source-files.ts';

const seedNote = join(projectRoot, '..', 'shared', 'seed', 'small-cap-note.txt');
const folder = mkdtempSync(join(tmpdir(), 'stopline-playbook-commands-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Claims {
  readonly on: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly claims: readonly {
    readonly symbol: string;
    readonly verdict: string;
    readonly value: number | null;
    readonly from: { readonly date: string } | null;
    readonly to: { readonly date: string } | null;
    readonly missing: readonly string[];
  }[];
}

async function answerOf<Answer>(...args: string[]): Promise<Answer> {
  const { exitCode, stdout, stderr } = await runCommandHere([...args, '--json']);
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Answer;
}
const claimsOf = (path: string) => answerOf<Claims>('claims', path, '--sample', '--as-of', '2025-12-18');

describe('claims on the command line', () => {
  it.each([
    ['a playbook', examplePlaybook],
    ['what the command note printed', { asOf: '2025-12-18', reading: examplePlaybook.reading }],
    ['a list', exampleClaims],
  ])('are read from %s', async (name, content) => {
    const { on, counts, claims } = await claimsOf(file(`${name}.json`, content));
    expect(counts).toMatchObject({ confirmed: 14, contradicted: 0, cannotCheck: 0 });
    expect(on).toBe(name === 'a list' ? null : '2025-12-18');
    expect(claims[0]).toMatchObject({ from: { date: '2024-12-31' }, to: { date: '2025-12-18' } });
  });

  it('are read from a note in words, and contradicted when one is altered', async () => {
    const words =
      'The Russell 2000 is up 12.45% YTD. TNA is up about 53% over six months. TZA is down ~44% YTD.';
    expect((await claimsOf(file('note.txt', words))).counts).toMatchObject({ confirmed: 3, contradicted: 0 });
    const altered = await claimsOf(file('altered-note.txt', words.replace('53', '35')));
    expect(altered.claims.map(({ symbol, verdict }) => [symbol, verdict])).toEqual([
      ['RUT', 'confirmed'],
      ['TNA', 'contradicted'],
      ['TZA', 'confirmed'],
    ]);
  });

  it('of the seed note are confirmed wherever they can be checked, and contradicted when one is altered', async ({
    skip,
  }) => {
    if (!existsSync(seedNote)) skip('the seed note is not here');
    const text = readFileSync(seedNote, 'utf8');
    const { counts, claims } = await claimsOf(file('seed.txt', text));
    expect(counts).toMatchObject({ offBy: 0, contradicted: 0 });
    const returns = claims.filter(({ verdict, from }) => verdict === 'confirmed' && from !== null);
    expect(returns.length).toBeGreaterThanOrEqual(10);
    for (const { verdict, missing } of claims)
      if (verdict !== 'confirmed') expect([verdict, missing]).toEqual(['cannotCheck', ['window']]);
    const altered = await claimsOf(file('altered.txt', text.replace('+12.45%', '+21.45%')));
    expect(altered.claims.filter(({ verdict }) => verdict === 'contradicted')).toMatchObject([
      { symbol: 'RUT', value: expect.closeTo(0.1245, 4) },
    ]);
    expect(altered.counts['confirmed']).toBe((counts['confirmed'] as number) - 1);
  });

  it.each([
    ['a file that is not there', 'none.txt', null, 'there is no such file'],
    ['JSON without claims', 'odd.json', { a: [] }, 'holds no claims'],
    [
      'a claim of no kind',
      'kind.json',
      [{ ...exampleClaims[0], measure: { kind: 'vibes' } }],
      'claims.0.measure',
    ],
  ])('from %s are refused with a sentence', async (_, name, content, what) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const { exitCode, stdout, stderr } = await runCommandHere(['claims', path, '--sample']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
  });
});

describe('playbooks on the command line', () => {
  const workspace = join(folder, 'workspace');
  const out = join(folder, 'out.json');
  let id = '';
  beforeAll(async () => {
    const path = file('book.json', examplePlaybook);
    ({ id } = await answerOf<{ id: string }>('playbook', 'import', path, '--db', workspace));
  });

  it('are listed, and written as they were read', async () => {
    expect(await answerOf('playbook', 'list', '--db', workspace)).toMatchObject({
      asOf: null,
      playbooks: [{ id, title: examplePlaybook.title, version: 1, asOf: '2025-12-18' }],
    });
    expect(await answerOf('playbook', 'export', id, '--out', out, '--db', workspace)).toMatchObject({
      fileName: 'out.json',
    });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      title: examplePlaybook.title,
      note: examplePlaybook.note,
      reading: examplePlaybook.reading,
    });
  });

  it('that are none leave nothing behind', async () => {
    const hostile = file('hostile.json', {
      ...examplePlaybook,
      reading: { ...examplePlaybook.reading, ideas: [{}] },
    });
    const { exitCode, stderr } = await runCommandHere(['playbook', 'import', hostile, '--db', workspace]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('hostile.json: reading.ideas.0');
    const { playbooks } = await answerOf<{ playbooks: unknown[] }>('playbook', 'list', '--db', workspace);
    expect(playbooks).toHaveLength(1);
    const none = await runCommandHere(['playbook', 'export', 'none', '--out', out, '--db', workspace]);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('There is no such playbook.');
  });
});
