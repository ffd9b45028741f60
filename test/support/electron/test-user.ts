import { execFileSync, spawnSync } from 'node:child_process';

/** Who the application runs as in the end-to-end tests. */
export interface TestUser {
  readonly name: string;
  readonly userId: number;
  readonly groupId: number;
}

const NAME = 'stopline-e2e';

/**
 * An unprivileged user for whom Chromium's sandbox works: root's own sandbox is always off, so a suite run by
 * root would test an application without it. Created once, on a system where root can.
 * @returns the user, or the reason why there is none
 */
export function ensureTestUser(): TestUser | { readonly reason: string } {
  if (process.getuid?.() !== 0) return { reason: 'the suite is not run by root' };
  if (numberOf('-u') === null)
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  const [userId, groupId] = [numberOf('-u'), numberOf('-g')];
  if (userId === null || groupId === null) return { reason: 'root cannot create a user here' };
  const user = { name: NAME, userId, groupId };
  const [program, ...args] = commandAs(user, ['unshare', '--user', 'true']);
  if (spawnSync(program, args).status !== 0)
    return { reason: 'this system has no sandbox for ordinary users' };
  return user;
}

/** The command line that runs `command` as a user. */
export function commandAs(user: TestUser, command: readonly string[]): [string, ...string[]] {
  return ['setpriv', `--reuid=${user.userId}`, `--regid=${user.groupId}`, '--clear-groups', '--', ...command];
}

function numberOf(option: '-u' | '-g'): number | null {
  try {
    return Number(
      execFileSync('id', [option, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return null;
  }
}
