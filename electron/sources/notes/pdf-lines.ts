/** A run of characters as a PDF draws it. */
export interface PdfRun {
  readonly str: string;
  readonly hasEOL: boolean;
  /** Matrix of the text; the last two are the place from the page's lower left corner, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A step down of more than this many letter heights begins a new paragraph. */
const paragraphStep = 1.75;
/** A step sideways of more than this many letter heights within a line parts two cells. */
const cellStep = 1.5;
const fewestPages = 3;

/** The lines of a page in the order in which it draws them; an empty line between paragraphs. */
export function pdfLines(runs: readonly PdfRun[]): string[] {
  const lines: string[] = [];
  let line = '';
  let previous: PdfRun | null = null;
  for (const run of runs) {
    if (run.str !== '') {
      const down = previous === null ? 0 : place(previous, 5) - place(run, 5);
      const height = Math.max(run.height, previous?.height ?? 0, 1);
      if (line === '') {
        if (down > paragraphStep * height && lines.length > 0) lines.push('');
      } else if (previous && place(run, 4) - place(previous, 4) - previous.width > cellStep * height) {
        line = `${line.trimEnd()} | `;
      }
      line += run.str;
      if (run.str.trim() !== '') previous = run;
    }
    if (run.hasEOL && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

const place = (run: PdfRun, axis: 4 | 5): number => run.transform[axis] ?? 0;

/** The pages without the lines that most of them begin or end with, such as a name with the number of the page. */
export function withoutRunningLines(pages: readonly (readonly string[])[]): (readonly string[])[] {
  const edges = pages.flatMap((lines) => [...new Set([masked(lines[0]), masked(lines.at(-1))])]);
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const runs = (line: string | undefined): boolean => {
    const count = counts.get(masked(line)) ?? 0;
    return line !== undefined && count >= fewestPages && count > pages.length / 2;
  };
  return pages.map((lines) => lines.slice(runs(lines[0]) ? 1 : 0, runs(lines.at(-1)) ? -1 : undefined));
}

const masked = (line: string | undefined): string => (line ?? '').replace(/\d+/g, '#').trim();
