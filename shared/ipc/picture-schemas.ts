import { z } from 'zod';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A picture of two 8K screens is smaller. */
const mostBytes = 60_000_000;

/** The bytes of a PNG file. */
export const pngSchema = z.custom<Uint8Array>(
  (value) =>
    value instanceof Uint8Array &&
    value.length <= mostBytes &&
    signature.every((byte, index) => value[index] === byte),
  'expected the bytes of a PNG picture',
);
export const pictureWriteSchema = z.strictObject({ token: z.string().min(1).max(64), png: pngSchema });
export const pictureWrittenSchema = z.object({ fileName: z.string(), bytes: z.int() });
