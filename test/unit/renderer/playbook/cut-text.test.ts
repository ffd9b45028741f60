import { describe, expect, it } from 'vitest';
import { cutText } from '#renderer/views/playbook/note/cut-text.ts';
import type { NoteItem } from '#renderer/views/playbook/note/note-items.ts';

const text = 'One two three. Four five.  Six.';
const sentences = [
  { start: 0, end: 14 },
  { start: 15, end: 25 },
  { start: 27, end: 31 },
];
const item = (id: string, start: number, end: number): NoteItem => ({
  id,
  kind: 'claim',
  spans: [{ start, end }],
});

describe('the text of a note, cut', () => {
  it('is the whole text in order, whatever was found', () => {
    const blocks = cutText(text.length, sentences, [item('a', 4, 13), item('b', 8, 20)]);
    const words = blocks.flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
    expect(words.join('')).toBe(text);
    expect(blocks.filter(({ isSentence }) => isSentence)).toHaveLength(3);
  });

  it('is cut where an item begins or ends, each piece with all items over it', () => {
    const [first] = cutText(text.length, sentences, [item('a', 4, 13), item('b', 8, 20)]);
    expect(
      first?.pieces.map(({ start, end, items }) => [text.slice(start, end), items.map(({ id }) => id)]),
    ).toEqual([
      ['One ', []],
      ['two ', ['a']],
      ['three', ['a', 'b']],
      ['.', ['b']],
    ]);
    expect(first?.ids).toEqual(['a', 'b']);
  });

  it('marks an item over two sentences in both, and leaves overlapping sentences out', () => {
    const blocks = cutText(text.length, [...sentences, { start: 5, end: 20 }], [item('b', 8, 20)]);
    expect(blocks.filter(({ ids }) => ids.includes('b')).map(({ start }) => start)).toEqual([0, 14, 15]);
  });
});
