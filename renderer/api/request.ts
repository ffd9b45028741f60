import type { RequestInput, RequestName, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { abortable } from './abortable.ts';
import { counted } from './answered.ts';
import { takeAhead } from './ask-ahead.ts';
import { bridge } from './bridge.ts';

/**
 * Asks main for something of the contract.
 * @returns the answer's value
 * @throws RequestError with a sentence for the user; AbortError when `signal` fires first
 */
export async function request<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<RequestOutput<Name>> {
  const asked = abortable(takeAhead(name, input) ?? bridge().invoke(name, input), options.signal);
  const reply = await ('asOf' in input ? counted(asked) : asked);
  if (!reply.ok) throw new RequestError(reply.code, reply.message);
  return reply.value as RequestOutput<Name>;
}
