import type { Handlers, RequestName, requests } from '#shared/ipc/contract.ts';
import { audienceRequests } from '#shared/ipc/audience-requests.ts';
import { firstInputs } from '#shared/ipc/first-inputs.ts';
import type { Reply } from '#shared/ipc/errors.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { isAllowed, type Sender } from './sender.ts';

export type Dispatch = (sender: Sender | null, name: unknown, input: unknown) => Promise<Reply<unknown>>;

type InputSchema = (typeof requests)[RequestName]['input'];

const refuse = (code: RequestError['code'], message: string): Reply<never> => ({ ok: false, code, message });

/**
 * Answers one message of the renderer: name known, sender ours, input of the contract's shape, then the handler.
 * Never throws; a failure is a code of the closed set and a sentence, without stack or path.
 */
export function createDispatch(handlers: Handlers, origin: string, log: (message: string) => void): Dispatch {
  return async (sender, name, input) => {
    const schema = typeof name === 'string' ? await inputSchema(name) : null;
    if (schema === null) {
      return refuse('unknown-request', 'Stopline does not know this request.');
    }
    if (!isAllowed(sender, origin)) {
      log(`refused ${name} from a foreign frame`);
      return refuse('unknown-request', 'This request did not come from Stopline.');
    }
    const request = name as RequestName;
    if (sender?.isAudience && !audienceRequests.has(request)) {
      log(`refused ${name} from the audience window`);
      return refuse('unknown-request', 'The audience window may only look.');
    }
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join('.') || 'input';
      return refuse('invalid-input', `${request}: ${where}: ${issue?.message ?? 'not understood'}`);
    }
    try {
      return { ok: true, value: await handlers[request](parsed.data as never) };
    } catch (error) {
      if (error instanceof RequestError) return refuse(error.code, error.message);
      log(`${request} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return refuse('internal', 'Something went wrong inside Stopline; the details are in its log.');
    }
  };
}

/** The shape of what goes into a request, or null when there is none of that name. The first ones do without the whole contract. */
async function inputSchema(name: string): Promise<InputSchema | null> {
  if (Object.hasOwn(firstInputs, name)) return firstInputs[name as keyof typeof firstInputs];
  const contract = await import('#shared/ipc/contract.ts');
  return contract.requestNames.has(name) ? contract.requests[name as RequestName].input : null;
}
