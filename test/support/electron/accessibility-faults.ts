import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands, each as rule and element, or in the first element that a selector finds; run through the debugger, for the page's policy allows no foreign script.
 */
export function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  return page.evaluate(
    async ([source, part]) => {
      interface Axe {
        run(
          of: Document | Element,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      }
      const own = globalThis as { axe?: Axe };
      // oxlint-disable-next-line no-eval -- axe runs in the page under test
      own.axe ??= (0, eval)(`${source}; axe`) as Axe;
      return (
        await own.axe.run(part === undefined ? document : (document.querySelector(part) ?? document), {
          resultTypes: ['violations'],
        })
      ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [axeSource, within] as const,
  );
}
