/** Scrolls a list, and nothing around it, as far as needed to show one of its rows below the sticky headings. */
export function keepInSight(row: HTMLElement, list: HTMLElement): void {
  const headings = list.firstElementChild?.getBoundingClientRect().height ?? 0;
  const above = list.getBoundingClientRect().top + headings - row.getBoundingClientRect().top;
  const below = row.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
  if (above > 0) list.scrollTop -= above;
  else if (below > 0) list.scrollTop += below;
}
