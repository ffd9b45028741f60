import { expect, test } from 'vitest';
import type { WriteDb } from '#electron/db/database.ts';
import { checkUser } from '#electron/db/health/check-file.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listSentiments } from '#electron/db/queries/playbooks/list-sentiments.ts';
import { removePlaybook } from '#electron/db/queries/playbooks/remove-playbook.ts';
import { savePlaybook } from '#electron/db/queries/playbooks/save-playbook.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { sentimentRecordOf } from '#shared/domain/playbook/sentiment-record.ts';
import { examplePlaybook as playbook } from '../../support/playbook/example-playbook.ts';
import { closing } from '../../support/store/closing.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const emptyUser = (): WriteDb<'user'> => closing(openUser(temporaryFolder(), { mode: 'write' }));
const first = sentimentRecordOf(playbook);

test('a saved playbook leaves its tone in the ledger, with the symbols of its ideas first', () => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  expect(listSentiments(db)).toEqual({ records: [first], damage: [] });
  expect(first).toMatchObject({
    asOf: playbook.note.asOf,
    score: playbook.reading.sentiment.score,
    recordedAtMs: playbook.savedAtMs,
  });
  expect(first.symbols[0]).toBe(playbook.reading.ideas[0]?.legs[0]?.symbol);
  expect(new Set(first.symbols).size).toBe(first.symbols.length);
});

test('a later reading of the same note and a removal change nothing that was recorded', () => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  const hindsight = {
    ...playbook.reading,
    sentiment: { score: -1, label: 'negative' as const, phrases: [] },
  };
  savePlaybook(db, { ...playbook, version: 2, reading: hindsight, savedAtMs: playbook.savedAtMs + 1 });
  savePlaybook(db, { ...playbook, id: 'copy', reading: hindsight });
  removePlaybook(db, playbook.id);
  expect(listSentiments(db).records).toEqual([first]);
});

test('lines come by the day that their notes speak of', () => {
  const db = emptyUser();
  const earlier = {
    ...playbook,
    id: 'earlier',
    note: { ...playbook.note, asOf: '2025-03-03' as BusinessDate },
  };
  savePlaybook(db, playbook);
  savePlaybook(db, earlier);
  expect(listSentiments(db).records.map(({ asOf }) => asOf)).toEqual(['2025-03-03', playbook.note.asOf]);
});

test.each([
  `UPDATE sentiment_record SET record = json_set(record, '$.score', 0.9)`,
  "UPDATE sentiment_record SET as_of = '2020-01-02'",
])('a line that changed on the disk is named and not counted: %s', (sql) => {
  const db = emptyUser();
  savePlaybook(db, playbook);
  expect(checkUser(db)).toEqual([]);
  db.run(sql);
  expect(listSentiments(db)).toEqual({
    records: [],
    damage: [expect.stringContaining('is not as it was recorded and is not counted')],
  });
  expect(checkUser(db)).toEqual([expect.stringContaining('is not as it was recorded')]);
});
