import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a made zip archive; everything but name and content is there to lie with. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly unixMode?: number;
  readonly statedSize?: number;
  readonly statedChecksum?: number;
  readonly flags?: number;
}

/** A zip archive of deflated entries, written by hand so that it can also be one that no honest writer makes. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content, unixMode = 0o100644, flags = 0x800 } = entry;
    const packed = deflateRawSync(content);
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(entry.statedChecksum ?? crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(entry.statedSize ?? content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, nameBytes, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE((unixMode << 16) >>> 0, 6);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), shared, place, nameBytes]));
    parts.push(local);
    offset += local.length;
  }
  const tail = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(tail.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, tail, end]);
}
