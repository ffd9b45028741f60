import notice from '#resources/NOTICE.md?raw';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** The packages in the notice of third parties, as it was when this was built. */
export const shippedPackages: readonly ShippedPackage[] = [
  ...notice.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S.*?) +\|$/gm),
].map(([, name = '', version = '', licence = '']) => ({ name, version, licence }));

/** What the notice says beside the table: headings and their paragraphs. */
export const noticeParts: readonly { readonly heading: string; readonly text: string }[] = notice
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [heading = '', ...rest] = part.split('\n');
    return { heading, text: rest.join('\n').trim() };
  });
