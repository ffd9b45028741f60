import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { KnownFile } from '#electron/sources/parse-market-file.ts';

/** Hands a parsed file to whoever holds the other end. Its columns move and are unusable here afterwards. */
export function sendFile(port: MessagePort, parsed: KnownFile): void {
  const series = parsed.kind === 'series' ? parsed.file.series : [];
  const buffers = new Set(
    series.flatMap(({ bars }) => columnsOf(bars).map(({ buffer }) => buffer as ArrayBuffer)),
  );
  port.postMessage(parsed, [...buffers]);
  port.close();
}

/** The file that was sent before. */
export function receiveFile(port: MessagePort): KnownFile {
  const received = receiveMessageOnPort(port) as { message: KnownFile } | undefined;
  port.close();
  if (!received)
    throw new RequestError('worker-failed', 'The file was read but did not arrive. Please import it again.');
  return received.message;
}

const columnsOf = (bars: BarColumns): (Int32Array | Float64Array)[] => [
  bars.day,
  ...barFields.map((field) => bars[field]),
];
