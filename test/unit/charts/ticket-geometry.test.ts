import { describe, expect, it } from 'vitest';
import { hitLine } from '#renderer/charts/ticket-lines/hit-line.ts';
import { ticketGeometry } from '#renderer/charts/ticket-lines/ticket-geometry.ts';

const pane = { width: 800, height: 400 };
const lines = [
  { role: 'entry', price: 40, label: 'Entry' },
  { role: 'stop', price: 35.2, label: 'Stop' },
  { role: 'target1', price: 90, label: 'Target' },
] as const;
/** 40 dollars at 200 pixels, 10 pixels a dollar. */
const toY = (price: number) => 200 + (40 - price) * 10;
const geometry = ticketGeometry(lines, toY, (text) => text.length * 7, pane, 12);

describe('ticketGeometry', () => {
  it('puts each tag beside its line, at the axis', () => {
    const [entry, stop] = geometry;
    expect(entry.y).toBe(200);
    expect(entry.tag.top + entry.tag.height / 2).toBe(200);
    expect(stop.tag.left + stop.tag.width).toBe(796);
  });

  it('marks a line above the pane with an arrow at the edge', () => {
    const target = geometry[2];
    expect(target.text).toBe('▲ Target');
    expect(target.tag.beyond).toBe('top');
    expect(target.tag.top).toBeGreaterThanOrEqual(0);
  });

  it('leaves out a line that the scale cannot show', () => {
    expect(
      ticketGeometry(
        lines,
        () => null,
        () => 10,
        pane,
        12,
      ),
    ).toEqual([]);
  });
});

describe('hitLine', () => {
  it('finds a line within six pixels, the nearest first', () => {
    expect(hitLine(geometry, 100, 206)).toBe('entry');
    expect(hitLine(geometry, 100, 207)).toBeNull();
    expect(hitLine(geometry, 100, 246)).toBe('stop');
  });

  it('finds a line by its tag, also where the line itself is off the pane', () => {
    expect(hitLine(geometry, 790, 10)).toBe('target1');
    expect(hitLine(geometry, 100, 10)).toBeNull();
  });
});
