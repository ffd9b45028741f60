/** How much a note may hold, so that no file can occupy a thread or its memory. */
export const noteLimits = {
  /** Bytes of a text, Markdown or HTML file. */
  textBytes: 8_000_000,
  /** Bytes of a PDF; pictures make them large. */
  pdfBytes: 40_000_000,
  pdfPages: 400,
  /** Bytes of all packed parts of a PDF together, unpacked. */
  pdfUnpackedBytes: 400_000_000,
  /** Time to read the pages of a PDF. */
  pdfMs: 20_000,
  /** Elements of HTML within each other. */
  htmlDepth: 1_000,
} as const;
