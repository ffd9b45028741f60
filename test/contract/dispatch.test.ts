import { fc } from '../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createDispatch } from '#electron/main/dispatch.ts';
import type { Handlers, RequestName } from '#shared/ipc/contract.ts';
import { requests } from '#shared/ipc/contract.ts';
import { firstInputs } from '#shared/ipc/first-inputs.ts';
import { RequestError, errorCodes } from '#shared/ipc/errors.ts';

const origin = 'app://bundle';
const ours = { url: `${origin}/index.html`, isTopFrame: true, isOurWindow: true };
const names = Object.keys(requests) as RequestName[];
const runs = process.env['STOPLINE_FULL'] === '1' ? 10_000 : 1_000;

/** A dispatcher whose handlers only note that they were reached, and with what. */
function spied() {
  const reached: { name: string; input: unknown }[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      async (input: unknown) => {
        reached.push({ name, input });
        return {};
      },
    ]),
  ) as unknown as Handlers;
  return { reached, dispatch: createDispatch(handlers, origin, () => undefined) };
}

/** What any refusal looks like: a code of the list and a sentence without stack or path. */
function expectRefusal(reply: unknown): void {
  expect(reply).toMatchObject({ ok: false });
  const { code, message } = reply as { code: string; message: string };
  expect(errorCodes).toContain(code);
  expect(message).not.toMatch(/\n\s+at |\/(electron|home|usr)\//);
}

it('checks the first requests with the very shapes of the contract', () => {
  for (const [name, input] of Object.entries(firstInputs))
    expect([name, requests[name as keyof typeof firstInputs].input === input]).toEqual([name, true]);
});

describe('a message to main', () => {
  it.each(names)('%s never throws, and reaches its handler only with input of its shape', async (name) => {
    const { reached, dispatch } = spied();
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withTypedArray: true, withNullPrototype: true }),
        async (input) => {
          const before = reached.length;
          const reply = await dispatch(ours, name, input);
          if (reached.length > before) expect(requests[name].input.safeParse(input).success).toBe(true);
          else expectRefusal(reply);
        },
      ),
      { numRuns: runs },
    );
  });

  it('with an unknown name is refused, whatever the name', async () => {
    const { reached, dispatch } = spied();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (name) => {
        fc.pre(!names.includes(name as RequestName));
        expectRefusal(await dispatch(ours, name, {}));
      }),
      { numRuns: runs },
    );
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expectRefusal(await dispatch(ours, name, {}));
    }
    expect(reached).toEqual([]);
  });

  it.each([
    null,
    { url: `${origin}/index.html`, isTopFrame: false, isOurWindow: true },
    { url: `${origin}/index.html`, isTopFrame: true, isOurWindow: false },
    { url: 'app://bundle.example.org/index.html', isTopFrame: true, isOurWindow: true },
    { url: 'https://example.org/', isTopFrame: true, isOurWindow: true },
    { url: 'app://bundle', isTopFrame: true, isOurWindow: true },
    { url: 'about:blank', isTopFrame: true, isOurWindow: true },
  ])('from %o reaches no handler', async (sender) => {
    const { reached, dispatch } = spied();
    for (const name of names) expectRefusal(await dispatch(sender, name, {}));
    expect(reached).toEqual([]);
  });

  it('whose handler fails gets the sentence of a known error and nothing of an unknown one', async () => {
    const log: string[] = [];
    const failing = (error: Error) => {
      const fail = async () => {
        throw error;
      };
      return createDispatch(
        { 'app.describe': fail } as unknown as Handlers,
        origin,
        (line) => void log.push(line),
      )(ours, 'app.describe', {});
    };
    expect(await failing(new RequestError('not-found', 'No such series.'))).toEqual({
      ok: false,
      code: 'not-found',
      message: 'No such series.',
    });
    const reply = await failing(new Error('secret at /home/someone/file.ts'));
    expectRefusal(reply);
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(log.join()).toContain('secret');
  });
});
