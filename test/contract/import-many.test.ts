import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genericText, makeBars } from '../support/fixtures.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { makeZip, type ZipEntry } from '../support/sources/make-zip.ts';

const text = Buffer.from(genericText(makeBars(50)));

describe('several files chosen at once', () => {
  let services: TestServices;
  let folder: string;
  beforeAll(() => {
    services = openTestServices({ withSample: false });
    folder = join(services.folder, '..', 'files');
    mkdirSync(join(folder, 'inner'), { recursive: true });
    writeFileSync(join(folder, 'AAA.csv'), text);
    writeFileSync(join(folder, 'inner', 'BBB.csv'), text);
    writeFileSync(join(folder, 'picture.png'), 'x');
    symlinkSync(join(folder, 'AAA.csv'), join(folder, 'LINK.csv'));
    writeFileSync(join(folder, 'inner', 'more.zip'), zipOf('prices/CCC.csv', 'DDD.csv', 'readme.pdf'));
  });
  afterAll(() => services.end());

  const zipOf = (...names: string[]): Uint8Array =>
    makeZip(names.map((name): ZipEntry => ({ name, content: text })));
  const importAll = async (paths: string[]) => {
    const files = await services.offerFiles(paths);
    const reports = [];
    for (const { token } of files)
      reports.push(await services.handlers['import.run']({ jobId: 'many', token, symbol: null }));
    return { files, reports };
  };

  it('are those of a folder, of the folders within and of the archives within', async () => {
    const { files, reports } = await importAll([folder]);
    expect(files.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['AAA.csv', text.length],
      ['inner/BBB.csv', text.length],
      ['prices/CCC.csv', text.length],
      ['DDD.csv', text.length],
    ]);
    for (const report of reports) expect(report).toMatchObject({ outcome: 'imported', accepted: 50 });
    const stored = await services.handlers['series.list']({ asOf: null });
    expect(stored.map(({ provenance }) => provenance.symbol)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    const token = files[3]?.token as string;
    const seen = { jobId: 'preview', token, symbol: null, mapping: null };
    expect(await services.handlers['import.preview'](seen)).toMatchObject({
      state: 'readable',
      report: { fileName: 'DDD.csv' },
      rows: [{ symbol: 'DDD', date: makeBars(50)[0]?.date }, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['leads out of itself', () => zipOf('../out.csv', 'EEE.csv'), /leads out/],
    [
      'holds a link',
      () => makeZip([{ name: 'EEE.csv', content: text, unixMode: 0o120777 }]),
      /link to another file/,
    ],
    ['is damaged', () => makeZip([{ name: 'EEE.csv', content: text, statedChecksum: 1 }]), /checksum/],
    ['holds no text', () => zipOf('a.pdf'), /no text/],
    ['is a bomb', () => makeZip([{ name: 'EEE.csv', content: Buffer.alloc(300_000_000) }]), /unpacks to/],
  ])('are refused whole when an archive %s', async (_what, bytes, why) => {
    const path = join(folder, 'bad.zip');
    writeFileSync(path, bytes());
    const before = await services.handlers['series.list']({ asOf: null });
    const { files, reports } = await importAll([path]);
    expect(files.map(({ name }) => name)).toEqual(['bad.zip']);
    expect(reports).toMatchObject([{ outcome: 'refused', message: expect.stringMatching(why) }]);
    expect(await services.handlers['series.list']({ asOf: null })).toEqual(before);
    rmSync(path);
  });

  it('say what was left out of a folder and an archive, once and by name', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'III.csv'), text);
    writeFileSync(join(mixed, 'JJJ.csv'), text);
    writeFileSync(join(mixed, 'chart.png'), 'x');
    writeFileSync(join(mixed, 'more.zip'), zipOf('KKK.csv', 'notes.pdf'));
    const files = await services.offerFiles([mixed]);
    expect(files.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['III.csv', ['mixed: Left out, as no text: chart.png.']],
      ['JJJ.csv', []],
      ['KKK.csv', ['more.zip: Left out, as no text: notes.pdf.']],
    ]);
  });

  it('say what became of those that are gone, empty or changed since', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect((await importAll([empty])).reports).toMatchObject([
      { outcome: 'refused', message: 'empty holds no file that may be market data.' },
    ]);
    expect((await importAll([join(folder, 'never.csv')])).reports).toMatchObject([
      { outcome: 'refused', message: 'never.csv is no longer there.' },
    ]);
    const path = join(folder, 'changing.zip');
    writeFileSync(path, zipOf('FFF.csv'));
    const [file] = await services.offerFiles([path]);
    writeFileSync(path, zipOf('GGG.csv', 'HHH.csv'));
    const input = { jobId: 'changed', token: file?.token as string, symbol: null };
    expect(await services.handlers['import.run'](input)).toMatchObject({
      outcome: 'refused',
      message: 'FFF.csv is no longer in its archive.',
    });
  });
});
