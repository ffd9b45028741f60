import { existsSync, readFileSync } from 'node:fs';
import { readNote, readNoteText } from '#electron/sources/notes/read-note.ts';
import { longestNote } from '#shared/domain/playbook/note-reading.ts';
import { describe, expect, it } from 'vitest';
import { drawnLines, makePdf } from '../../../support/sources/make-pdf.ts';
import { soon } from '../../../support/time/soon.ts';

const read = (text: string | Uint8Array, name = 'note.bin') =>
  readNote(typeof text === 'string' ? Buffer.from(text) : text, name);

const seed = '../shared/seed/small-cap-note.txt';

describe('plain text', () => {
  it('keeps its words, with line feeds only and no space at the ends of lines', async () => {
    expect(await read('Long IWM.  \r\n\r\n\r\n\r\nStop -6%.\r\n')).toEqual({
      format: 'text',
      text: 'Long IWM.\n\nStop -6%.',
    });
  });

  it.each([
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Stop – 6 %', 'utf16le')])],
    ['UTF-8 with a mark', Buffer.from('\ufeffStop – 6 %')],
    ['Windows-1252', Buffer.concat([Buffer.from('Stop '), Buffer.from([0x96]), Buffer.from(' 6 %')])],
  ])('is read from %s', async (_, bytes) => {
    expect((await read(bytes)).text).toBe('Stop – 6 %');
  });

  it('is not taken for Markdown or HTML over a bullet, an asterisk or a sign', async () => {
    const text = '- S&P <5% and >3%\n* VIX* 18\n1. TNA #1 pick\n#2 TZA';
    expect(await read(text)).toEqual({ format: 'text', text });
  });

  it.runIf(existsSync(seed))('leaves the seed note as it is', async () => {
    const text = readFileSync(seed, 'utf8');
    expect(await read(text)).toEqual({ format: 'text', text });
  });
});

describe('Markdown', () => {
  it('gives headings, items and rows lines of their own and joins wrapped lines', async () => {
    const markdown = [
      '# Small caps #',
      'Russell is **up 12%** this',
      'year, _mostly_ on [flows](https://example.com/a_b).',
      '',
      '> - [x] stop `-6%`',
      '> - target **+10–15%**, as',
      '    agreed',
      '1. long IWM',
      '',
      '| Fund | Stop |',
      '|:-----|-----:|',
      '| IWM  | -6%  |',
      '***',
      'R\\*2 is 2*3*4 and snake_case_name',
    ].join('\n');
    expect(await read(markdown)).toEqual({
      format: 'markdown',
      text: [
        'Small caps',
        'Russell is up 12% this year, mostly on flows.',
        '',
        'stop -6%',
        'target +10–15%, as agreed',
        'long IWM',
        '',
        'Fund | Stop',
        'IWM | -6%',
        'R*2 is 2*3*4 and snake_case_name',
      ].join('\n'),
    });
  });

  it('leaves fenced lines alone', async () => {
    expect((await read('## Data\n```\n# IWM **x**\n```\nend')).text).toBe('Data\n# IWM **x**\nend');
  });

  it('keeps a minus and a figure that begin a line', async () => {
    expect((await read('## Moves\n-6% stop\n+10% target\n\n2.5% is the risk')).text).toBe(
      'Moves\n-6% stop +10% target\n\n2.5% is the risk',
    );
  });
});

describe('HTML', () => {
  it('gives what a browser shows, blocks and rows as lines', async () => {
    const html = `<!DOCTYPE html><html><head><title>Site</title><style>p{}</style></head><body>
      <nav><a href="/">Home</a></nav><h1>Small&nbsp;caps &amp; risk</h1>
      <p>Russell is <b>up</b>
      12%<br>YTD.<br><br>Since May.</p><ul><li>stop &minus;6%</li><li>target +10&ndash;15%</li></ul>
      <table><tr><th>Fund</th><th>Stop</th></tr><tr><td>IWM</td><td>-6%</td></tr></table>
      <script>document.write('<p>buy</p>')</script><p hidden>secret</p>
      <div style="display: none">hidden <p>deep</p></div><span>end</span></body></html>`;
    expect(await read(html, 'page.txt')).toEqual({
      format: 'html',
      text: 'Small\u00a0caps & risk\n\nRussell is up 12%\nYTD.\n\nSince May.\n\nstop −6%\ntarget +10–15%\n\nFund | Stop\nIWM | -6%\n\nend',
    });
  });

  it('is known by its tags alone, as a clipboard gives it', () => {
    expect(readNoteText('<p>Long <b>IWM</b></p><p>Stop -6%</p>')).toEqual({
      format: 'html',
      text: 'Long IWM\n\nStop -6%',
    });
  });

  it('is read as far as it goes when tags are left open', async () => {
    expect((await read('<html><body><p>Long IWM<p>Stop <b>-6%<td>x<script>alert(1)')).text).toBe(
      'Long IWM\n\nStop -6%x',
    );
  });

  it('is refused when nested more deeply than authors nest, at once', async () => {
    const started = performance.now();
    await expect(read('<html>'.concat('<div>'.repeat(1_000_000)), 'deep.html')).rejects.toThrow(
      'deep.html nests elements more than 1000 deep',
    );
    expect(performance.now() - started).toBeLessThan(soon(100));
  });

  it('with nothing to show is refused', async () => {
    await expect(read('<html><script>1</script></html>', 'empty.html')).rejects.toThrow(
      'empty.html holds no text.',
    );
  });
});

describe('PDF', () => {
  it.each([false, true])('gives the lines of its pages (packed: %s)', async (packed) => {
    const pdf = makePdf(
      [
        drawnLines(['Small caps are up 12% YTD', 'and lead.', '', 'Stops (IWM -6%).']),
        drawnLines(['Page two.']),
      ],
      { packed },
    );
    expect(await read(pdf)).toEqual({
      format: 'pdf',
      text: 'Small caps are up 12% YTD\nand lead.\n\nStops (IWM -6%).\nPage two.',
    });
  });

  it('parts the cells of a row', async () => {
    const row = 'BT /F1 11 Tf 72 720 Td (IWM) Tj 120 0 Td (-6%) Tj 120 0 Td (+10%) Tj ET';
    expect((await read(makePdf([row]))).text).toBe('IWM | -6% | +10%');
  });

  it('leaves out what runs along every page', async () => {
    const page = (number: number, words: string) =>
      drawnLines(['Desk strategy', words, `Page ${number} of 3`]);
    const pdf = makePdf([page(1, 'Long IWM.'), page(2, 'Short SPY.'), page(3, 'Stop -6%.')]);
    expect((await read(pdf)).text).toBe('Long IWM.\nShort SPY.\nStop -6%.');
  });

  it('that only holds pictures is named as scanned', async () => {
    await expect(read(makePdf(['0 0 100 100 re f']), 'scan.pdf')).rejects.toThrow(
      'scan.pdf holds no text on its page: it is scanned or drawn.',
    );
  });

  it('protected by a password is named so', async () => {
    const key = (byte: string) => `<${byte.repeat(32)}>`;
    const trailer =
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key('5A')} /U ${key('17')} /P -4 >> ` +
      '/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]';
    await expect(read(makePdf([drawnLines(['Secret'])], { trailer }), 'closed.pdf')).rejects.toThrow(
      'closed.pdf is protected by a password.',
    );
  });

  it.each([
    ['the mark alone', Buffer.from('%PDF-1.7')],
    ['noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0xa7)])],
    ['a third of one', makePdf([drawnLines(['Long IWM.'])]).slice(0, 150)],
  ])('that is %s is called broken', async (_, bytes) => {
    await expect(read(bytes, 'torn.pdf')).rejects.toThrow(/^torn\.pdf is a broken PDF and cannot be read \(/);
  });

  it('that unpacks to far more than a note is refused before it is unpacked', async () => {
    const bomb = makePdf([Buffer.alloc(401_000_000, 32)], { packed: true });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(read(bomb, 'bomb.pdf')).rejects.toThrow('bomb.pdf unpacks to more than 400 MB');
  });

  it('with more text than a note may hold is refused', async () => {
    const page = drawnLines(Array.from({ length: 38 }, () => 'x'.repeat(90)));
    await expect(read(makePdf(Array.from({ length: 130 }, () => page)), 'book.pdf')).rejects.toThrow(
      `book.pdf holds more than ${longestNote} characters`,
    );
  });

  it('with more pages than a note may have is refused', async () => {
    await expect(read(makePdf(Array.from({ length: 401 }, () => '')), 'book.pdf')).rejects.toThrow(
      'book.pdf has 401 pages; a note may have 400.',
    );
  });
});

describe('what is no note', () => {
  it.each([
    ['is empty', ''],
    ['holds no text', ' \n\t\n'],
    ['is a packed document or archive', 'PK\u0003\u0004...'],
    ['is a document in Rich Text Format', '{\\rtf1 Long IWM}'],
    ['is not a text file', 'Long\0IWM'],
  ])('%s', async (sentence, text) => {
    await expect(read(text, 'odd.doc')).rejects.toThrow(`odd.doc ${sentence}`);
  });

  it('is refused by its size', async () => {
    await expect(read(Buffer.alloc(8_000_001, 65), 'big.txt')).rejects.toThrow('big.txt has 8.0 MB');
    await expect(read('a '.repeat(250_000), 'long.txt')).rejects.toThrow(
      `long.txt holds 499999 characters; a note may hold ${longestNote}.`,
    );
  });
});
