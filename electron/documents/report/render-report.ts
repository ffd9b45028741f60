import { createHash } from 'node:crypto';
import type PDFDocument from 'pdfkit';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { composeReport } from './compose/compose-report.ts';
import { drawPage, type Paper } from './draw/draw-page.ts';
import { createPen } from './draw/pen.ts';
import { numbersOf } from './numbers-of.ts';
import type { ReportFacts } from './report-facts.ts';
import type { ReportPage } from './report-page.ts';

/** Sizes in points of 1/72 inch. */
export const papers = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const satisfies Record<string, Paper>;
export type PaperName = keyof typeof papers;

export interface RenderedReport {
  readonly bytes: Buffer;
  readonly page: ReportPage;
  /** SHA-256 of its numbers, in hexadecimal. */
  readonly hash: string;
}

/**
 * The page about an idea as a PDF with its fonts in it. The same facts give the same bytes: no clock is read, so the file says as of
 * when its numbers are and not when it was made.
 */
export async function renderReport(facts: ReportFacts, paperName: PaperName): Promise<RenderedReport> {
  // Half a megabyte of code that most days nobody asks for.
  const { default: Document } = await import('pdfkit');
  const page = composeReport(facts);
  const hash = createHash('sha256').update(numbersOf(page)).digest('hex');
  const paper = papers[paperName];
  const document = new Document({
    size: [paper.width, paper.height],
    margin: 0,
    // Without a font it would read one of its own, which no page embeds.
    font: null as unknown as string,
    lang: 'en',
    displayTitle: true,
    info: {
      Title: `${page.symbol} idea, ${page.asOf.text.toLowerCase()}`,
      Creator: `Stopline ${facts.appVersion}`,
      Producer: `Stopline ${facts.appVersion}`,
      Keywords: hash,
      CreationDate: new Date(toDayNumber(facts.context.provenance.lastDate) * 86_400_000),
    },
  });
  const bytes = collect(document);
  drawPage(createPen(document), page, { appVersion: facts.appVersion, hash }, paper);
  document.end();
  return { bytes: await bytes, page, hash };
}

function collect(document: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    document.on('error', reject);
  });
}
