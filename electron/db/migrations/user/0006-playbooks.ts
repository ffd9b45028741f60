import type { Migration } from '../../migration.ts';

export const playbooks: Migration = {
  name: 'playbooks',
  sql: `
-- One row a version; none is ever changed, so that an older plan can be opened beside the newer.
CREATE TABLE playbook_version (
  playbook_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  note_name TEXT NOT NULL,
  -- The day that the note speaks of: before it nobody could read it.
  note_as_of TEXT NOT NULL,
  saved_at_ms INTEGER NOT NULL,
  -- JSON: the whole playbook, with the text of its note.
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL,
  PRIMARY KEY (playbook_id, version)
) STRICT;
`,
};
