import { describe, expect, it } from 'vitest';
import { archiveLimits } from '#electron/sources/archive/archive-limits.ts';
import { isArchive, readArchive } from '#electron/sources/archive/read-archive.ts';
import { FileRefused, ParseCancelled } from '#electron/sources/parsed-file.ts';
import { bytesOf, genericText, makeBars } from '../../../support/fixtures.ts';
import { makeZip, type ZipEntry } from '../../../support/sources/make-zip.ts';

const prices = bytesOf(genericText(makeBars(50)));
const good: ZipEntry = { name: 'daily/IWM.csv', content: prices };

describe('an archive of texts', () => {
  it('gives each text with its path within, and names what it leaves out', async () => {
    const zip = makeZip([
      { name: 'daily/', content: new Uint8Array(0), unixMode: 0o40755 },
      good,
      { name: 'TNA.txt', content: prices },
      { name: '__MACOSX/daily/._IWM.csv', content: prices },
      { name: '.DS_Store', content: prices },
      { name: 'logo.png', content: prices },
    ]);
    expect(isArchive(zip)).toBe(true);
    const { files, notes } = await readArchive(zip, 'prices.zip');
    expect(files.map(({ name }) => name)).toEqual(['daily/IWM.csv', 'TNA.txt']);
    for (const { bytes } of files) expect(Buffer.compare(bytes, prices)).toBe(0);
    expect(notes).toEqual(['Left out, as no text: logo.png.']);
  });

  it('stops when cancelled', async () => {
    await expect(readArchive(makeZip([good]), 'a.zip', archiveLimits, () => true)).rejects.toThrow(
      ParseCancelled,
    );
  });
});

describe('an archive with one bad entry brings nothing', () => {
  const small = { ...archiveLimits, files: 3, fileBytes: 5_000_000, totalBytes: 8_000_000 };
  const zeros = new Uint8Array(4_000_000);
  it.each<[string, readonly ZipEntry[], string]>([
    ['a name that climbs', [good, { ...good, name: '../../evil.csv' }], 'leads out of the archive'],
    [
      'a name that climbs in the way of Windows',
      [{ ...good, name: '..\\evil.csv' }],
      'leads out of the archive',
    ],
    ['an absolute name', [good, { ...good, name: '/etc/evil.csv' }], 'leads out of the archive'],
    ['a drive', [{ ...good, name: 'C:\\evil.csv' }], 'leads out of the archive'],
    [
      'a symbolic link',
      [good, { ...good, name: 'link.csv', unixMode: 0o120777 }],
      'is a link to another file',
    ],
    ['a device', [{ ...good, name: 'tty.csv', unixMode: 0o020666 }], 'is no ordinary file'],
    ['an archive by name', [good, { ...good, name: 'inner.zip' }], 'an archive within the archive'],
    ['an archive by content', [good, { name: 'inner.csv', content: makeZip([good]) }], 'an archive within'],
    ['a password', [{ ...good, flags: 0x801 }], 'protected by a password'],
    ['a bomb by ratio', [good, { name: 'zeros.csv', content: zeros }], 'over 100 times its size'],
    ['a file too large', [{ ...good, statedSize: 6_000_000 }], 'more than the 5000000 allowed'],
    [
      'too many files',
      [good, { ...good, name: 'b' }, { ...good, name: 'c' }, { ...good, name: 'd' }],
      'more than 3',
    ],
    ['a file that unpacks to more than it states', [{ ...good, statedSize: 10 }], 'it is damaged'],
    ['a file that unpacks to less than it states', [{ ...good, statedSize: 9000 }], 'it is damaged'],
    ['a wrong checksum', [good, { ...good, name: 'x.csv', statedChecksum: 1 }], 'its checksum is wrong'],
    ['the same name twice', [good, good], 'twice'],
    ['no text', [{ ...good, name: 'photo.jpg' }], 'it holds no text'],
  ])('%s', async (_, entries, sentence) => {
    const refusal = await readArchive(makeZip(entries), 'prices.zip', small).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FileRefused);
    const { message } = refusal as FileRefused;
    expect(message).toContain(sentence);
    expect(message).toMatch(/^prices\.zip: nothing of this archive is taken, because .*\.$/);
  });

  it('too much in sum', async () => {
    const content = Uint8Array.from({ length: 900_000 }, (_, index) => 48 + ((index * index) % 10));
    const entries = ['a', 'b', 'c'].map((name) => ({ name, content }));
    await expect(readArchive(makeZip(entries), 'x.zip', { ...small, totalBytes: 2_000_000 })).rejects.toThrow(
      'it unpacks to more than 2000000 bytes',
    );
  });

  it.each([10, 100, 400])('cut after %i bytes', async (length) => {
    await expect(readArchive(makeZip([good]).subarray(0, length), 'x.zip')).rejects.toThrow(FileRefused);
  });
});
