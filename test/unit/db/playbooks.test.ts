import { expect, test } from 'vitest';
import type { WriteDb } from '#electron/db/database.ts';
import { checkUser } from '#electron/db/health/check-file.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listPlaybookVersions } from '#electron/db/queries/playbooks/list-playbooks.ts';
import { readPlaybook } from '#electron/db/queries/playbooks/read-playbook.ts';
import { removePlaybook } from '#electron/db/queries/playbooks/remove-playbook.ts';
import { savePlaybook } from '#electron/db/queries/playbooks/save-playbook.ts';
import { examplePlaybook as playbook } from '../../support/playbook/example-playbook.ts';
import { closing } from '../../support/store/closing.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const emptyUser = (): WriteDb<'user'> => closing(openUser(temporaryFolder(), { mode: 'write' }));
const second = { ...playbook, version: 2, title: 'Small caps, trimmed', savedAtMs: playbook.savedAtMs + 1 };

test('each version of a playbook comes back exactly, the newest unless one is named', () => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  savePlaybook(db, second);
  expect(readPlaybook(db, playbook.id, null)).toStrictEqual(second);
  expect(readPlaybook(db, playbook.id, 1)).toStrictEqual(playbook);
  expect(readPlaybook(db, playbook.id, 3)).toBeNull();
  expect(readPlaybook(db, 'none', null)).toBeNull();
  expect(listPlaybookVersions(db)).toMatchObject([
    { id: 'small-caps', version: 2, title: 'Small caps, trimmed', noteAsOf: '2025-12-18', intact: true },
    { version: 1, intact: true },
  ]);
});

test('a version is never written over', () => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  expect(() => savePlaybook(db, { ...playbook, title: 'Another' })).toThrow(/UNIQUE|constraint/i);
  expect(readPlaybook(db, playbook.id, 1)?.title).toBe(playbook.title);
});

test('removing takes every version of one playbook and no other', () => {
  const db = emptyUser();
  for (const one of [playbook, second, { ...playbook, id: 'other' }]) savePlaybook(db, one);
  expect(removePlaybook(db, playbook.id)).toBe(2);
  expect(removePlaybook(db, playbook.id)).toBe(0);
  expect(listPlaybookVersions(db).map(({ id }) => id)).toEqual(['other']);
});

test.each([
  "UPDATE playbook_version SET content = replace(content, '12.45', '12.54') WHERE version = 1",
  "UPDATE playbook_version SET note_as_of = '2020-01-02' WHERE version = 1",
])('a version that changed on the disk is named and refused, the others are not: %s', (sql) => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  savePlaybook(db, second);
  expect(checkUser(db)).toEqual([]);
  db.run(sql);
  expect(() => readPlaybook(db, playbook.id, 1)).toThrow(
    /Version 1 of the playbook "Small caps into January"/,
  );
  expect(readPlaybook(db, playbook.id, null)).toStrictEqual(second);
  expect(listPlaybookVersions(db).map(({ intact }) => intact)).toEqual([true, false]);
  expect(checkUser(db)).toEqual([expect.stringContaining('is not as it was saved')]);
});
