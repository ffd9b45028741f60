import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { type Playbook, playbookSchema } from '#shared/domain/playbook/playbook.ts';
import { requests } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { examplePlaybook as example } from '../support/playbook/example-playbook.ts';

const draft = { id: null, title: example.title, note: example.note, reading: example.reading };
const files = mkdtempSync(join(tmpdir(), 'stopline-playbooks-'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

async function problemOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('playbooks', () => {
  let services: TestServices;
  let nowMs = Date.UTC(2025, 11, 19, 23);
  beforeAll(() => {
    services = openTestServices({ withSample: false, nowMs: () => (nowMs += 60_000) });
  });
  afterAll(() => services.end());
  const ask = () => services.handlers;
  const list = () => ask()['playbook.list']({ asOf: null });
  const open = (id: string, version: number | null = null) =>
    ask()['playbook.open']({ id, version, asOf: null });

  async function importText(text: string, name = 'from-elsewhere.json'): Promise<Playbook> {
    writeFileSync(join(files, name), text);
    const [file] = await services.offerFiles([join(files, name)]);
    return ask()['playbook.import']({ token: file?.token ?? '' });
  }
  async function exportText(id: string, version: number | null = null): Promise<string> {
    const { token } = await services.offerTarget(join(files, 'out.json'));
    await ask()['playbook.export']({ id, version, asOf: null, token });
    return readFileSync(join(files, 'out.json'), 'utf8');
  }

  it('keep one draft, unknown before the day of its note, until none is left', async () => {
    const kept = { ...draft, version: null, savedAtMs: null, asOfFrom: 'note' as const };
    const read = (asOf: string | null = null) =>
      ask()['playbook.draft.read']({ asOf: asOf as BusinessDate | null });
    expect(await read()).toBeNull();
    await ask()['playbook.draft.keep']({ draft: { ...kept, title: 'Another' } });
    await ask()['playbook.draft.keep']({ draft: kept });
    expect(await read()).toEqual(kept);
    expect(await read(kept.note.asOf)).toEqual(kept);
    expect(await read('2001-01-02')).toBeNull();
    await ask()['playbook.draft.keep']({ draft: null });
    expect(await read()).toBeNull();
  });

  it('are kept version by version, each as it was saved', async () => {
    const first = await ask()['playbook.save'](draft);
    expect(first).toMatchObject({ version: 1, title: draft.title, format: 1, reading: example.reading });
    const second = await ask()['playbook.save']({ ...draft, id: first.id, title: 'Small caps, trimmed' });
    expect(second).toMatchObject({ id: first.id, version: 2 });
    expect(await open(first.id)).toEqual(second);
    expect(await open(first.id, 1)).toEqual(first);
    expect(await list()).toMatchObject([
      { id: first.id, title: 'Small caps, trimmed', version: 2, versions: [{ version: 2 }, { version: 1 }] },
    ]);
  });

  it('that say nothing new stay as they are', async () => {
    const [row] = await list();
    const { id, title, note, reading } = await open(row?.id ?? '');
    expect(await ask()['playbook.save']({ id, title, note, reading })).toMatchObject({ version: 2 });
    expect((await list())[0]?.versions).toHaveLength(2);
  });

  it('are duplicated as ones of their own, from any version, and removed whole', async () => {
    const [row] = await list();
    const copy = await ask()['playbook.duplicate']({
      id: row?.id ?? '',
      version: 1,
      asOf: null,
      title: 'Another',
    });
    expect(copy).toMatchObject({ version: 1, title: 'Another', reading: example.reading });
    expect(copy.id).not.toBe(row?.id);
    expect(await list()).toHaveLength(2);
    expect(await ask()['playbook.remove']({ id: copy.id })).toEqual({
      message: 'Removed the playbook "Another" with its one version.',
    });
    expect(await problemOf(open(copy.id))).toMatchObject({ code: 'not-found' });
    expect(await problemOf(ask()['playbook.save']({ ...draft, id: copy.id }))).toMatchObject({
      code: 'not-found',
    });
  });

  it('leave a line in the audit for everything that was done, and of a removed one its last plan', async () => {
    const user = new Database(join(services.folder, 'user.db'), { readonly: true });
    const lines = user
      .prepare("SELECT sentence, detail FROM audit_line WHERE kind = 'playbook' ORDER BY id")
      .all() as { sentence: string; detail: string }[];
    user.close();
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'Saved the playbook "Small caps into January", version 1.',
      'Saved the playbook "Small caps, trimmed", version 2.',
      'Duplicated the playbook "Another", version 1.',
      'Removed the playbook "Another" with its one version.',
    ]);
    const { before } = JSON.parse(lines[3]?.detail ?? '') as { before: unknown };
    expect(playbookSchema.parse(before)).toMatchObject({ title: 'Another', reading: example.reading });
  });

  it('of a note of a later day cannot be seen under an as-of date', async () => {
    const [row] = await list();
    const id = row?.id ?? '';
    const asOf = '2025-12-17' as BusinessDate;
    expect(await ask()['playbook.list']({ asOf })).toEqual([]);
    const late = await problemOf(ask()['playbook.open']({ id, version: null, asOf }));
    const never = await problemOf(ask()['playbook.open']({ id: 'never', version: null, asOf }));
    expect([late.code, late.message]).toEqual([never.code, never.message]);
    expect(await ask()['playbook.list']({ asOf: '2025-12-18' as BusinessDate })).toHaveLength(1);
  });

  it('come back from JSON as they were written, as a playbook of their own', async () => {
    const [row] = await list();
    const text = await exportText(row?.id ?? '', 1);
    const written = JSON.parse(text) as Playbook;
    expect(written).toEqual(await open(row?.id ?? '', 1));
    const back = await importText(text);
    expect(back.id).not.toBe(row?.id);
    const { title, note, reading } = back;
    expect({ title, note, reading }).toEqual({
      title: written.title,
      note: written.note,
      reading: written.reading,
    });
    expect((await open(row?.id ?? '')).version).toBe(2);
    await ask()['playbook.remove']({ id: back.id });
  });

  it('survive a backup and its restore with every version', async () => {
    const before = await list();
    const { name } = await ask()['backup.make']({ jobId: 'backup' });
    await ask()['playbook.remove']({ id: before[0]?.id ?? '' });
    expect(await list()).toEqual([]);
    await ask()['backup.restore']({ jobId: 'restore', name });
    expect(await list()).toEqual(before);
    expect((await ask()['store.verify']({ jobId: 'verify' })).intact).toBe(true);
  });

  describe('from files that are none', () => {
    const with_ = (change: (playbook: Record<string, never>) => unknown) =>
      JSON.stringify(change(JSON.parse(JSON.stringify(example)) as Record<string, never>));
    const set = (path: string, value: unknown) =>
      with_((playbook) => {
        const keys = path.split('.');
        const last = keys.pop() as string;
        const owner = keys.reduce<Record<string, never>>((at, key) => at[key] as never, playbook);
        owner[last] = value as never;
        return playbook;
      });
    const deep = `{"format":1,"reading":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const notNested = (depth: number): unknown =>
      depth === 0 ? { kind: 'nothing' } : { kind: 'not', of: notNested(depth - 1) };

    it.each([
      ['no JSON', 'Buy IWM.', 'is no JSON'],
      ['half a file', JSON.stringify(example).slice(0, 900), 'is no JSON'],
      ['another JSON', '[1,2]', 'is no playbook'],
      ['null', 'null', 'is no playbook'],
      ['a newer format', set('format', 2), 'newer version of Stopline (format 2)'],
      ['an odd format', set('format', '1'), 'format: '],
      [
        'a figure that is text',
        set('reading.claims.0.measure.figure.value', '12'),
        'reading.claims.0.measure.figure.value',
      ],
      [
        'a symbol that is markup',
        set('reading.ideas.0.legs.0.symbol', '<b>'),
        'reading.ideas.0.legs.0.symbol',
      ],
      ['a field that nobody knows', set('reading.ideas.0.leverage', 9), 'reading.ideas.0'],
      ['a stop below nothing', set('reading.ideas.0.stop.fraction', -1), 'reading.ideas.0.stop.fraction'],
      [
        'a measure of no kind',
        set('reading.claims.0.measure.kind', 'vibes'),
        'reading.claims.0.measure.kind',
      ],
      [
        'a condition of no kind',
        set('reading.triggers.0.condition.kind', 'xor'),
        'reading.triggers.0.condition',
      ],
      [
        'a condition deep in others',
        set('reading.triggers.0.condition', notNested(20)),
        'reading.triggers.0.condition',
      ],
      [
        'words outside the text',
        set('reading.claims.1.evidence.0.end', 99_999),
        'reading.claims.1.evidence.0',
      ],
      [
        'words that end before they begin',
        set('reading.ideas.1.evidence.0', { start: 9, end: 3 }),
        'reading.ideas.1.evidence.0',
      ],
      ['an id that stands twice', set('reading.claims.1.id', 'rut-ytd'), 'reading.claims.1.id'],
      ['a trigger that is not there', set('reading.ideas.3.enterOn', ['rise']), 'reading.ideas.3.enterOn'],
      ['a text that is not the one read', set('reading.text', `${example.reading.text}!`), 'note.textHash'],
      ['no claims', set('reading.claims', null), 'reading.claims'],
      ['a day that is none', set('note.asOf', '2025-02-30'), 'note.asOf'],
      ['brackets without end', deep, 'nested deeper'],
      [
        'a prototype',
        '{"__proto__":{"format":1},"format":1,"reading":{"__proto__":[]}}',
        'from-elsewhere.json: ',
      ],
    ])('are refused with a sentence that names the field: %s', async (_, text, what) => {
      const before = await list();
      const problem = await problemOf(importText(text));
      expect(['file-refused', 'invalid-input']).toContain(problem.code);
      expect(problem.message).toContain(what);
      expect(await list()).toEqual(before);
    });

    it('are refused when they are too large to be one, or gone', async () => {
      const large = `{"format":1,"reading":"${'x'.repeat(20_100_000)}"}`;
      expect((await problemOf(importText(large))).message).toContain('a playbook has at most');
      const [file] = await services.offerFiles([join(files, 'from-elsewhere.json')]);
      rmSync(join(files, 'from-elsewhere.json'));
      expect(await problemOf(ask()['playbook.import']({ token: file?.token ?? '' }))).toMatchObject({
        code: 'file-refused',
      });
    });
  });

  it('are saved within the contract: a reading with words outside its text is refused by field', async () => {
    const text = 'Short.';
    const reading = { ...example.reading, text };
    const note = { ...example.note, textHash: createHash('sha256').update(text).digest('hex') };
    const input = { ...draft, note, reading };
    expect(requests['playbook.save'].input.safeParse(input).success).toBe(true);
    expect((await problemOf(ask()['playbook.save'](input))).message).toMatch(
      /^reading\.sentences\.0: 0 to \d+/,
    );
  });
});
