/** Paths that are drawn by one stream of random numbers. */
const pathsPerBlock = 256;

/** The blocks of so many paths, divided into parts that are soon over or soon cancelled. */
export function pathParts(paths: number, blocksPerPart: number): { fromBlock: number; toBlock: number }[] {
  const blocks = Math.ceil(paths / pathsPerBlock);
  return Array.from({ length: Math.ceil(blocks / blocksPerPart) }, (_, part) => ({
    fromBlock: part * blocksPerPart,
    toBlock: Math.min(blocks, (part + 1) * blocksPerPart),
  }));
}
