/** Takes a key out of a text, in any spelling that an address, a page or JSON may give it. */
export function redact(text: string, key: string): string {
  const spellings = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)];
  return spellings.reduce((clean, spelling) => clean.replace(anyCase(spelling), '[key]'), text);
}

function anyCase(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}
