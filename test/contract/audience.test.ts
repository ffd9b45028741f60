import { describe, expect, it } from 'vitest';
import { createDispatch } from '#electron/main/dispatch.ts';
import { audienceRequests } from '#shared/ipc/audience-requests.ts';
import type { Handlers, RequestName } from '#shared/ipc/contract.ts';
import { requests } from '#shared/ipc/contract.ts';
import { requestExamples } from '../support/request-examples.ts';

const names = Object.keys(requests) as RequestName[];
const audience = {
  url: 'app://bundle/index.html?audience=',
  isTopFrame: true,
  isOurWindow: true,
  isAudience: true,
};
/** Words of requests that change something, choose a file, or send something out of the window. */
const changes =
  /write|save|remove|\bset\b|apply|undo|cancel$|keep|import|export|choose|run$|make|restore|refresh|arrange|present|audience|open$|snooze|add$|duplicate|report|offer|verify|key/i;

describe('the window of those who watch', () => {
  it('is answered what the screens show and refused all else, before a handler hears of it', async () => {
    const reached: string[] = [];
    const handlers = Object.fromEntries(
      names.map((name) => [name, async () => void reached.push(name)]),
    ) as unknown as Handlers;
    const dispatch = createDispatch(handlers, 'app://bundle', () => undefined);
    const refused: string[] = [];
    for (const name of names) {
      const reply = await dispatch(audience, name, requestExamples[name]);
      if (!reply.ok) refused.push(name);
    }
    expect(reached).toEqual(names.filter((name) => audienceRequests.has(name)));
    expect(refused).toEqual(names.filter((name) => !audienceRequests.has(name)));
  });

  it('may ask nothing that changes, writes or chooses', () => {
    const allowedToChange = [...audienceRequests].filter((name) => changes.test(name));
    // Ends only the reckoning that it asked for itself.
    expect(allowedToChange).toEqual(['job.cancel']);
  });
});
