import { renderReport } from '#electron/documents/report/render-report.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { ComputeContext } from './compute-context.ts';

type WriteReport = ComputeJobs['report.write'];

/** Writes the page about an idea as a PDF that appears whole or not at all. */
export async function writeReport(
  _context: ComputeContext,
  { facts, paper, path, name }: WriteReport['input'],
): Promise<WriteReport['output']> {
  const { bytes, hash } = await renderReport(facts, paper);
  writeWhole(path, [bytes]);
  const { lastDate, simulated } = facts.context.provenance;
  return {
    fileName: name,
    bytes: bytes.length,
    symbol: facts.symbol,
    lastDate,
    paper,
    masked: facts.masked,
    simulated,
    numbersHash: hash,
  };
}
