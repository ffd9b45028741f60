import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requests } from '#shared/ipc/contract.ts';
import type { NoteAnswer } from '#shared/ipc/note-schemas.ts';
import { noteCases } from '../support/notes/note-cases.ts';
import { openTestServices } from '../support/open-test-services.ts';
import type { TestServices } from '../support/open-test-services.ts';
import { runCommandHere } from '../support/run-command-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-note-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const memo = noteCases().find(({ name }) => name === 'bond-email')?.text ?? '';

describe('the note command', () => {
  it('answers with the whole reading and the day that the note states', async () => {
    const path = join(folder, 'memo.txt');
    writeFileSync(path, memo);
    const { exitCode, stdout, stderr } = await runCommandHere(['note', path, '--sample', '--json']);
    expect([exitCode, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as NoteAnswer;
    expect(requests['note.read'].output.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      name: 'memo.txt',
      title: 'Duration into year end',
      format: 'text',
      asOf: '2025-12-03',
      asOfFrom: 'note',
    });
    expect(answer.reading.ideas.map(({ kind, legs }) => [kind, legs[0]?.symbol])).toEqual([['long', 'TLT']]);
  });

  it.each([
    ['empty.txt', '', /empty/],
    ['long.txt', 'IWM up 5%. '.repeat(50_000), /400000/],
  ])('refuses %s with a sentence', async (name, text, reason) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const { exitCode, stdout, stderr } = await runCommandHere(['note', path, '--sample', '--json']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('refuses a file that is not there', async () => {
    const { exitCode, stderr } = await runCommandHere(['note', join(folder, 'none.txt'), '--sample']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/none\.txt: there is no such file/);
  });
});

describe('the day of a note', () => {
  let services: TestServices;
  beforeAll(async () => {
    services = openTestServices();
    await services.ready;
  });
  afterAll(() => services.end());
  const read = (text: string, asOf: string | null) =>
    services.handlers['note.read']({ source: { kind: 'text', text }, asOf: asOf as never });

  it('is the one that the note states, unless the as-of date is earlier', async () => {
    expect(await read(memo, null)).toMatchObject({ asOf: '2025-12-03', asOfFrom: 'note' });
    expect(await read(memo, '2025-06-30')).toMatchObject({ asOf: '2025-06-30', asOfFrom: 'asked' });
  });

  it('is else the one that was asked for, or the last day of data', async () => {
    expect(await read('IWM is up 5% YTD.', '2024-06-28')).toMatchObject({
      asOf: '2024-06-28',
      asOfFrom: 'asked',
    });
    expect(await read('IWM is up 5% YTD.', null)).toMatchObject({ asOf: '2025-12-18', asOfFrom: 'data' });
  });

  it('ends the windows of the note, so that years left out are those before it', async () => {
    const { reading } = await read('IWM fell 8% from Oct. 20 to Nov. 20.', '2024-06-28');
    expect(reading.claims[0]?.measure).toMatchObject({
      window: { kind: 'dates', from: '2023-10-20', to: '2023-11-20' },
    });
  });
});
