import { request } from '#renderer/api/request.ts';
import type { FaultReport } from '#shared/ipc/diagnostics-schemas.ts';

/** Puts a fault of this page into the log; that it cannot be written is no fault of its own. */
export function reportFault(kind: FaultReport['kind'], error: unknown, inParts = ''): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = `${error instanceof Error ? (error.stack ?? '') : ''}${inParts}`;
  request('fault.report', {
    kind,
    message: message.slice(0, 2_000),
    stack: stack === '' ? null : stack.slice(0, 8_000),
  }).catch(() => undefined);
}
