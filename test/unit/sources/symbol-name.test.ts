import { expect, it } from 'vitest';
import { normaliseSymbol, symbolOfFileName } from '#electron/sources/csv/symbol-name.ts';

it.each([
  ['IWM.csv', 'IWM'],
  ['RUT.index.csv', 'RUT'],
  ['TZA.adjusted.csv', 'TZA'],
  ['/home/me/tza.us.txt', 'TZA'],
  ['C:\\data\\brk.b.csv', 'BRK.B'],
  ['^spx_d.csv', 'SPX'],
  ['IWM (1).csv', 'IWM'],
  ['averyveryverylongname.csv', null],
  ['.csv', null],
])('the file name %s stands for %s', (name, symbol) => {
  expect(symbolOfFileName(name)).toBe(symbol);
});

it.each([
  ['^GSPC', 'SPX'],
  ['^spx', 'SPX'],
  ['SPY.US', 'SPY'],
  ['brk-b.us', 'BRK-B'],
  ['', null],
  ['..', null],
  ['=CMD', null],
])('the symbol %s is written %s', (text, symbol) => {
  expect(normaliseSymbol(text)).toBe(symbol);
});
