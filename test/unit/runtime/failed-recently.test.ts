import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedRecently, noteFailure } from '#electron/runtime/binary/failed-recently.mjs';
import { afterEach, beforeEach, expect, test } from 'vitest';

const HOUR_MS = 3_600_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'failed-recently-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a failure is remembered for a day, and a clock set back forgets it', () => {
  const marker = join(folder, 'cache', 'electron-unreachable');
  expect(failedRecently(marker)).toBe(false);
  noteFailure(marker, 'no answer');
  const nowMs = Date.now() + 1;
  expect(failedRecently(marker, nowMs)).toBe(true);
  expect(failedRecently(marker, nowMs + 23 * HOUR_MS)).toBe(true);
  expect(failedRecently(marker, nowMs + 25 * HOUR_MS)).toBe(false);
  expect(failedRecently(marker, nowMs - 2 * HOUR_MS)).toBe(false);
});
