import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ParsedFile } from '#electron/sources/parsed-file.ts';

/** Hands a parsed file to whoever holds the other end. Its columns move and are unusable here afterwards. */
export function sendColumns(port: MessagePort, file: ParsedFile): void {
  const buffers = new Set(
    file.series.flatMap(({ bars }) => columnsOf(bars).map(({ buffer }) => buffer as ArrayBuffer)),
  );
  port.postMessage(file, [...buffers]);
  port.close();
}

/** The file that was sent before. */
export function receiveColumns(port: MessagePort): ParsedFile {
  const received = receiveMessageOnPort(port) as { message: ParsedFile } | undefined;
  port.close();
  if (!received)
    throw new RequestError('worker-failed', 'The file was read but did not arrive. Please import it again.');
  return received.message;
}

const columnsOf = (bars: BarColumns): (Int32Array | Float64Array)[] => [
  bars.day,
  ...barFields.map((field) => bars[field]),
];
