import { inflateRawSync } from 'node:zlib';

export interface ReadCell {
  readonly text: string | null;
  readonly number: number | null;
  /** The format that the cell is shown in; empty for the general one. */
  readonly format: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

/** The files of a zip archive, by its central directory. */
function unzip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    const content = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The first sheet of a workbook, row by row, read from its parts as the standard lays them out (ECMA-376). */
export function readWorkbook(bytes: Buffer): { cells: (ReadCell | null)[][]; formulas: number } {
  const files = unzip(bytes);
  const part = (ending: string): string => [...files].find(([name]) => name.endsWith(ending))?.[1] ?? '';
  const strings = [...part('sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = '']) =>
    unescaped([...inner.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const styles = part('styles.xml');
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      unescaped(code),
    ]),
  );
  const cellFormats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  const formatOf = [...cellFormats.matchAll(/<xf [^>]*?numFmtId="(\d+)"|<xf(?![^>]*numFmtId)/g)].map(
    ([, id]) => (id === undefined ? '' : (formats.get(id) ?? '')),
  );
  const sheet = part('sheet1.xml');
  const cells = [...sheet.matchAll(/<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, row = '']) => {
    const line: (ReadCell | null)[] = [];
    for (const [, attributes = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
      const inline = /<t[^>]*>([\s\S]*?)<\/t>/.exec(inner)?.[1];
      const isText = /t="(s|inlineStr|str)"/.exec(attributes)?.[1];
      const text = isText === 's' ? (strings[Number(value)] ?? null) : unescaped(inline ?? value ?? '');
      while (line.length < column) line.push(null);
      line.push({
        text: isText ? text : null,
        number: isText || value === undefined ? null : Number(value),
        format: formatOf[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? -1)] ?? '',
      });
    }
    return line;
  });
  return { cells, formulas: [...sheet.matchAll(/<f[ >]/g)].length };
}
