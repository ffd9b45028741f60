import type { Migration } from '../../migration.ts';

export const planVersions: Migration = {
  name: 'plan versions',
  sql: `
-- One row a version of a ticket's plan; none is ever changed, and they stay when their ticket goes.
CREATE TABLE plan_version (
  ticket_id INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  saved_at_ms INTEGER NOT NULL,
  -- typed, undone or split
  cause TEXT NOT NULL,
  -- JSON
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, version)
) STRICT;
-- What the audit still tells of earlier plans, each once in a row.
INSERT INTO plan_version
SELECT ticket_id, version, saved_at_ms, cause, plan, row_checksum(ticket_id, version, saved_at_ms, cause, plan) FROM (
  SELECT ticket_id, row_number() OVER (PARTITION BY ticket_id ORDER BY line) AS version, saved_at_ms, cause, plan FROM (
    SELECT id AS line, json_extract(detail, '$.id') AS ticket_id, at_ms AS saved_at_ms,
      CASE WHEN undoes IS NULL THEN 'typed' ELSE 'undone' END AS cause,
      json_extract(detail, '$.after.plan') AS plan,
      lag(json_extract(detail, '$.after.plan')) OVER (PARTITION BY json_extract(detail, '$.id') ORDER BY id) AS former
    FROM audit_line WHERE kind = 'ticket' AND json_extract(detail, '$.after.plan') IS NOT NULL
  ) WHERE former IS NULL OR plan <> former
);
`,
};
