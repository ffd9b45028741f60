import { describe, expect, it } from 'vitest';
import { createRedactor } from '#shared/format/redact-private.ts';

const redact = createRedactor([
  { label: 'workspace', path: '/home/ann lee/.config/Stopline/workspace' },
  { label: 'application', path: '/opt/Stopline/app' },
]);

describe('what goes into the log', () => {
  it.each([
    ['an amount of money', 'loss of $1,234,567.89 at the stop', '1,234,567.89'],
    ['a plain account in cents', 'accountCents 987654321 refused', '987654321'],
    ['a quantity', 'sold 334 shares of IWM', '334'],
    ['a price with cents', 'filled at 47.35 today', '47.35'],
    ['a name in quotes', 'account "Ann O\'Lee" has no lots', 'Lee'],
    ['a name in curly quotes', 'playbook “Exit Müller” was not saved', 'Müller'],
    ['an identifier-like name in quotes', "cannot find 'Mueller'", 'Mueller'],
    ['a note over several lines', 'Unexpected token in "Sell\nbefore the merger"', 'merger'],
    ['a quote that is cut off', 'Unexpected end of JSON "secret plan', 'plan'],
    ['a quote after an apostrophe', "can't open 'secret plan'", 'secret'],
    ['a path with blanks', 'ENOENT, open /home/ann lee/Clients/Miller plan.csv', 'Miller'],
    ['a path of Windows', 'cannot read C:\\Users\\Ann Lee\\plan.csv', 'Lee'],
    ['a path on a server', 'cannot read \\\\office\\Miller\\plan.csv', 'Miller'],
    ['a path at home', 'cannot read ~/Miller/plan.csv', 'Miller'],
    ['a query', 'GET https://api.example.org/d?apikey=K3Y failed', 'K3Y'],
    ['a user in an address', 'GET https://ann:pass@example.org/x failed', 'pass'],
    ['a named key', 'token=hunter2 refused', 'hunter2'],
    ['a long key', 'refused 8f3a9c0d11e24b77a0c1', '8f3a9c0d11e24b77a0c1'],
    ['a mail address', 'from ann.lee@example.org today', 'ann.lee'],
    ['a way out of a named folder', 'x /opt/Stopline/app/../Miller.csv', 'Miller'],
    ['a folder beside a named one', 'x /opt/Stopline/app-Miller/a.csv', 'Miller'],
    ['the folder of a stack frame', 'Error: no\n    at run (/home/ann lee/x/main.ts:3:4)', 'ann'],
  ])('holds no %s', (_what, text, secret) => {
    expect(text).toContain(secret);
    expect(redact(text)).not.toContain(secret);
  });

  it.each([
    'series.list failed: no such column: bar_count',
    'renderer gone: crashed, exit code 133',
    "Cannot read properties of undefined (reading 'a.b')",
    'thread error after 1200 ms on 2025-12-18, SQLite 3.46.1',
    'IWM has 5 gaps; 12.5 % of 20 sessions',
  ])('keeps what tells of the fault: %s', (text) => expect(redact(text)).toBe(text));

  it('names files of the workspace and of the application by their folder', () => {
    expect(redact("cannot open '/home/ann lee/.config/Stopline/workspace/cache.db'")).toBe(
      "cannot open '<workspace>/cache.db'",
    );
    const frame = '    at readBars (/opt/Stopline/app/worker/compute-thread.cjs:12:3456)';
    expect(redact(`TypeError: x\n${frame}`)).toBe(
      'TypeError: x\n    at readBars (<application>/worker/compute-thread.cjs:12:3456)',
    );
  });

  it('does not grow with what is thrown at it', () => {
    expect(redact(`fault ${'x '.repeat(100_000)}`).length).toBeLessThan(10_000);
  });
});
