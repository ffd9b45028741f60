/** A title as the name of a file on any system: letters, figures and hyphens; `playbook` where nothing of it is left. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'playbook' : name;
}
