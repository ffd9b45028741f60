import { readNote, readNoteText } from '#electron/sources/notes/read-note.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { drawnLines, makePdf } from '../../support/sources/make-pdf.ts';
import { processorNowMs } from '../../support/time/processor-now-ms.ts';

const marks =
  '<p> </p> <td> <script> </script> <!-- --> <div/hidden> &amp; &#0; ** _ ` [ ]( ) | --- ``` \\ IWM \u202e \ud800 <b ="';
const pieces = fc.constantFrom(...marks.split(' '), '\n', '\r\n', '# ', '- ', '> ', ' -6%');
const hostile = fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join(''));

/** The text, or the sentence of a refusal; anything else that is thrown fails the test. */
async function outcome(start: () => unknown): Promise<string> {
  try {
    return ((await start()) as { text: string }).text;
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

describe('whatever is dropped on the notes', () => {
  it('is read or refused with a sentence: marks of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const result = await outcome(() => readNoteText(text));
        expect(result).not.toMatch(/[\r\0]/);
        expect(result).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('is read or refused with a sentence: bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect(await outcome(() => readNote(bytes, 'note.bin'))).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused with a sentence: a PDF with flipped, lost and doubled bytes', async () => {
    const pdf = makePdf([drawnLines(['Long IWM, stop -6%.', '', 'Target +10%.']), drawnLines(['End.'])], {
      packed: true,
    });
    const damage = fc.record({
      at: fc.nat(pdf.length - 1),
      byte: fc.nat(255),
      cut: fc.nat(40),
      twice: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
        let bytes = Buffer.from(pdf);
        for (const { at, byte, cut, twice } of all) {
          const tail = bytes.subarray(twice ? Math.max(0, at - cut) : at + cut);
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), tail]);
        }
        expect(await outcome(() => readNote(bytes, 'note.pdf'))).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('is left in time: marks repeated without end', () => {
    const repeated = '<b> </b> [ ![ ** *a _ ` <!-- <a > | \\ # ~~ - ( <https: [x]( <div';
    for (const mark of repeated.split(' ')) {
      const started = processorNowMs();
      try {
        readNoteText(`# x\n<p></p>${mark.repeat(60_000)}`);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused);
      }
      try {
        readNoteText(`# x\n${mark.repeat(60_000)}`);
      } catch (error) {
        expect(error).toBeInstanceOf(FileRefused);
      }
      expect(processorNowMs() - started, mark).toBeLessThan(5000);
    }
  });

  it('loses none of the words of a plain text', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9%.,+&-]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 }),
        (rows) => {
          const text = rows.map((row) => row.join(' ')).join('\n');
          expect(readNoteText(text)).toEqual({ format: 'text', text });
        },
      ),
    );
  });
});
