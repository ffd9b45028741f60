import { type Panel, panelNames } from '#shared/domain/panel.ts';

const hosts = new Map<Panel, HTMLElement>();

/** What a screen reader goes to: the places of the desk by name, in what they are. */
const places: Readonly<Record<Panel, { readonly tag: string; readonly name: string }>> = {
  watchlist: { tag: 'nav', name: 'Series' },
  chart: { tag: 'div', name: panelNames.chart },
  secondChart: { tag: 'div', name: panelNames.secondChart },
  sizing: { tag: 'aside', name: 'Position sizing and stops' },
  tickets: { tag: 'aside', name: 'Tickets' },
  alerts: { tag: 'aside', name: 'Alerts' },
};

/**
 * The element that a panel is drawn into, one for as long as the window lives: it is carried from place to place, so
 * that a chart is not drawn anew and nothing typed is lost when the panel moves.
 */
export function hostOf(panel: Panel): HTMLElement {
  const known = hosts.get(panel);
  if (known) return known;
  const { tag, name } = places[panel];
  const host = document.createElement(tag);
  host.className = 'panel-host';
  host.dataset['panel'] = panel;
  host.tabIndex = -1;
  if (tag !== 'div') host.setAttribute('aria-label', name);
  hosts.set(panel, host);
  return host;
}

/** Carries a panel to another place with its focus and everything scrolled within it, which moving would lose. */
export function carryHost(host: HTMLElement, place: HTMLElement): void {
  if (host.parentElement === place) return;
  const focused = host.contains(document.activeElement) ? document.activeElement : null;
  const scrolled = [host, ...host.querySelectorAll<HTMLElement>('*')].filter(
    ({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0,
  );
  const positions = scrolled.map(({ scrollTop, scrollLeft }) => [scrollLeft, scrollTop] as const);
  place.append(host);
  for (const [index, element] of scrolled.entries()) element.scrollTo(...(positions[index] ?? [0, 0]));
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
