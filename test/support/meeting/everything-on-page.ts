import type { Page } from 'playwright';

/** Every text a page holds: content, all attributes, values of fields, titles, shadow roots and what a screen reader gets. */
export async function everythingOnPage(page: Page): Promise<string> {
  const inDocument = await page.evaluate(() => {
    const found: string[] = [document.title];
    const read = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
          found.push(element.value);
        if (element.shadowRoot) read(element.shadowRoot);
      }
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
      while (texts.nextNode()) found.push(texts.currentNode.nodeValue ?? '');
    };
    read(document);
    return found.join('\n');
  });
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return `${inDocument}\n${JSON.stringify(nodes)}`;
}
