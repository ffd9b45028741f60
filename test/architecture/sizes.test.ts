import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productSources, projectFiles, projectRoot } from '../support/source-files.ts';

const linesOf = (text: string) => text.split('\n').length - 1;

describe('files can be read in one breath', () => {
  const lengths = productSources()
    .map(({ path, text }) => ({ path, lines: linesOf(text) }))
    .toSorted((left, right) => left.lines - right.lines);
  const quantile = (share: number) => lengths[Math.floor(share * (lengths.length - 1))]?.lines ?? Number.NaN;

  it('has a median below 80 lines and a ninth decile below 200', () => {
    expect(quantile(0.5)).toBeLessThan(80);
    expect(quantile(0.9)).toBeLessThan(200);
  });

  it('has few files above 250 lines, and none above 400', () => {
    expect(lengths.filter(({ lines }) => lines > 250).length).toBeLessThanOrEqual(lengths.length / 50);
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('has no stylesheet above 250 lines', () => {
    const sheets = projectFiles().filter((path) => path.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.filter((path) => linesOf(readFileSync(join(projectRoot, path), 'utf8')) > 250)).toEqual([]);
  });

  it('names files in kebab case', () => {
    const odd = lengths.map(({ path }) => path).filter((path) => !/^[a-z0-9./-]+$/.test(path));
    expect(odd).toEqual([]);
  });
});
