import { expect, onTestFinished, test } from 'vitest';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { WorkspaceLock } from '#electron/db/workspace-lock.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

function locks(count: number): WorkspaceLock[] {
  const folder = temporaryFolder();
  return Array.from({ length: count }, () => {
    const lock = new WorkspaceLock(folder);
    onTestFinished(() => lock.close());
    return lock;
  });
}

const busy = expect.objectContaining({ name: StoreProblem.name, code: 'busy' });

test('many share a workspace, and then nobody has it alone', { timeout: 20_000 }, () => {
  const [first, second, third] = locks(3);
  first.share();
  second.share();
  expect(() => third.takeAlone()).toThrow(busy);
  first.release();
  second.release();
  third.takeAlone();
});

test('while one has it alone nobody shares it, and afterwards everybody may', { timeout: 20_000 }, () => {
  const [first, second] = locks(2);
  first.takeAlone();
  expect(() => second.share()).toThrow(busy);
  first.share();
  second.share();
});
