import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Backup, backupPath, listBackups } from '#electron/db/backup/backup-folder.ts';
import { openUser } from '#electron/db/open-user.ts';
import { removeTicketRecord } from '#electron/db/queries/tickets/remove-ticket.ts';
import { removeTrigger } from '#electron/db/queries/triggers/remove-trigger.ts';
import { salvageUser } from '#electron/db/salvage/salvage-user.ts';
import { describeLoss } from '#electron/worker/store-jobs/describe-loss.ts';
import { describeSalvage } from '#electron/worker/store-jobs/describe-salvage.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { openTestServices } from '../open-test-services.ts';
import { fillUser, vouchedRows } from './fill-user.ts';
import { quietControl } from './quiet-control.ts';

export type Rows = ReadonlyMap<string, ReadonlySet<string>>;
/** Changes an image in its place, or answers another one. */
export type Ruin = (ruined: Buffer) => Buffer | void;
export interface Salvaged {
  /** The file as it was ruined. */
  readonly left: Buffer;
  readonly notice: string;
  /** Every row that can then be seen. */
  readonly rows: Rows;
}

export const pageBytes = 4096;
export const salvageStartMs = Date.UTC(2025, 11, 22, 18);

/**
 * A workspace for all tests of a file whose user.db has twice what its backup has, so many of everything, and neither one of its
 * tickets nor one of its triggers any more.
 */
export function ruinableWorkspace(half: number) {
  const folder = mkdtempSync(join(tmpdir(), 'stopline-salvage-'));
  const file = join(folder, 'user.db');
  let image: Buffer;
  let written: Rows;
  let backedUp: Rows;
  const openForWriting = () => openUser(folder, { mode: 'write' });

  beforeAll(async () => {
    const write = (work: (user: ReturnType<typeof openForWriting>) => void) => {
      const user = openForWriting();
      work(user);
      const rows = vouchedRows(user);
      user.close();
      return rows;
    };
    backedUp = write((user) => fillUser(user, 0, half));
    const services = openTestServices({ withSample: false, folder, nowMs: Date.UTC(2025, 11, 20, 18) });
    await services.handlers['backup.make']({ jobId: 'backup' });
    await services.end();
    written = write((user) => {
      fillUser(user, half, 2 * half);
      removeTicketRecord(user, 2);
      removeTrigger(user, 6);
    });
    image = readFileSync(file);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function writeRuined(ruin: Ruin): Buffer {
    const ruined = Buffer.from(image);
    const left = ruin(ruined) ?? ruined;
    for (const side of ['-wal', '-shm']) rmSync(file + side, { force: true });
    writeFileSync(file, left);
    return left;
  }

  return {
    folder,
    file,
    openForWriting,
    get image() {
      return image;
    },
    get written() {
      return written;
    },
    get backedUp() {
      return backedUp;
    },

    /** Starts on user.db as `ruin` leaves it. */
    async startRuined(ruin: Ruin): Promise<Salvaged> {
      rmSync(join(folder, 'kept'), { recursive: true, force: true });
      const left = writeRuined(ruin);
      const context = createStoreContext(folder);
      try {
        const start = { withSample: false, nowMs: salvageStartMs };
        const { notices } = await openWorkspace(context, start, quietControl);
        return { left, notice: notices.join(' '), rows: vouchedRows(context.user()) };
      } finally {
        context.close();
      }
    },

    /** The same without the start around it: what a salvage makes of the file, with the backup where it makes nothing. */
    async salvageRuined(ruin: Ruin): Promise<Salvaged> {
      const left = writeRuined(ruin);
      const [backup] = listBackups(folder);
      const stage = join(folder, 'stage');
      rmSync(stage, { recursive: true, force: true });
      mkdirSync(stage);
      copyFileSync(join(backupPath(folder, (backup as Backup).name), 'user.db'), join(stage, 'user.db'));
      const salvaged = salvageUser(folder, stage, salvageStartMs);
      const user = openUser(stage, { mode: 'read' });
      const rows = vouchedRows(user);
      user.close();
      const notice = salvaged
        ? describeSalvage(salvaged, { keptIn: 'kept/x', backup: backup as Backup })
        : describeLoss(folder, 'user', { keptIn: 'kept/x', backup: backup as Backup, recovered: [] });
      return { left, notice, rows };
    },

    /** Whether the damaged file still stands in the workspace, in its place or kept. */
    findKept(damaged: Buffer): boolean {
      const kept = join(folder, 'kept');
      const folders = existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : [];
      return [folder, ...folders].some(
        (one) => existsSync(join(one, 'user.db')) && readFileSync(join(one, 'user.db')).equals(damaged),
      );
    },
  };
}

export const symbolsIn = (rows: ReadonlySet<string> | undefined): string[] =>
  [...(rows ?? [])].map((text) => (JSON.parse(text) as { symbol: string }).symbol);
