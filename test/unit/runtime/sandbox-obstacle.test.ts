import { sandboxObstacle } from '#electron/runtime/system/sandbox-obstacle.mjs';
import { expect, test } from 'vitest';

/** A kernel with these settings; a setting it does not know cannot be read. */
function kernel(settings: Record<string, string>) {
  return (path: string) => {
    if (!(path in settings)) throw new Error('ENOENT');
    return settings[path]!;
  };
}

test('names the kernel setting that forbids the sandbox', () => {
  expect(sandboxObstacle(kernel({ '/proc/sys/user/max_user_namespaces': '0\n' }))).toBe(
    '/proc/sys/user/max_user_namespaces',
  );
  expect(
    sandboxObstacle(kernel({ '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' })),
  ).toMatch(/apparmor/);
});

test('finds none where the settings allow it or do not exist', () => {
  expect(sandboxObstacle(kernel({}))).toBeNull();
  expect(
    sandboxObstacle(
      kernel({
        '/proc/sys/kernel/unprivileged_userns_clone': '1\n',
        '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '0\n',
        '/proc/sys/user/max_user_namespaces': '31231\n',
      }),
    ),
  ).toBeNull();
});
