import { deflateSync } from 'node:zlib';

/** A small PDF around the given streams of drawing operators, one a page; `F1` is a font with Latin letters. */
export function makePdf(
  contents: readonly (string | Uint8Array)[],
  extra: { packed?: boolean; trailer?: string } = {},
): Uint8Array {
  const pages = contents.map((_, at) => `${4 + 2 * at} 0 R`);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...contents.flatMap((content, at) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      ),
      streamObject(content, extra.packed ?? false),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = (parts[0] as Buffer).length;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n` +
        `<< /Size ${objects.length + 1} /Root 1 0 R ${extra.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function streamObject(content: string | Uint8Array, packed: boolean): Buffer {
  const plain = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content);
  const bytes = packed ? deflateSync(plain) : plain;
  const filter = packed ? ' /Filter /FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<< /Length ${bytes.length}${filter} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** Operators that draw lines of text, a line each 16 points down, a paragraph's end for each empty one. */
export function drawnLines(lines: readonly string[]): string {
  const moves = lines.map((line) =>
    line === '' ? '0 -16 Td' : `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -16 Td`,
  );
  return `BT /F1 11 Tf 72 720 Td ${moves.join(' ')} ET`;
}
