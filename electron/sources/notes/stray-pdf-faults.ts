/** Names of the faults that the PDF reader throws at itself on a broken file. */
const names: ReadonlySet<string> = new Set([
  'AbortException',
  'FormatError',
  'InvalidPDFException',
  'MissingDataException',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

/** Whether a rejection that nobody took is one of the PDF reader's own. */
export const isStrayPdfFault = (reason: unknown): boolean =>
  reason instanceof Error && names.has(reason.name);

function onUnhandledRejection(reason: unknown): void {
  if (!isStrayPdfFault(reason)) throw reason;
}

let passing = false;

/**
 * On a broken file the PDF reader now and then leaves a promise of its own without a listener, after it has told of the fault
 * where it should. That must not end the thread and the jobs on it; every other forgotten rejection still does.
 */
export function passStrayPdfFaults(): void {
  if (passing) return;
  passing = true;
  process.on('unhandledRejection', onUnhandledRejection);
}
