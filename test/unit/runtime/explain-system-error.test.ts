import { explainSystemError } from '#electron/runtime/explain-system-error.mjs';
import { expect, test } from 'vitest';

const systemError = (code: string) => Object.assign(new Error(code), { code, path: '/project/.build' });

test('a file the system refuses is named with what to do about it', () => {
  expect(explainSystemError(systemError('EROFS'))).toMatch(
    /^\/project\/\.build is on a read-only disk\. .* start again\.$/,
  );
  expect(explainSystemError(systemError('EACCES'))).toMatch(/permissions/);
  expect(explainSystemError(systemError('ENOSPC'))).toMatch(/disk is full/);
});

test('any other error is left to speak for itself', () => {
  expect(explainSystemError(systemError('ENOENT'))).toBeNull();
  expect(explainSystemError(new Error('x'))).toBeNull();
});
