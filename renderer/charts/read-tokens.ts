const isSystemColour = /^(Canvas|CanvasText|LinkText|VisitedText)$|^color-mix\(/;

/**
 * Reads custom properties of the theme in force. A colour of the system's (`Canvas`), which stands there while colours are
 * forced, is told as the `rgb()` that it is, for a canvas does not know which scheme is meant.
 */
export function readTokens(): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => {
    const value = style.getPropertyValue(`--${name}`).trim();
    return isSystemColour.test(value) ? resolved(value) : value;
  };
}

function resolved(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  probe.style.setProperty('forced-color-adjust', 'none');
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Size of the text on axes: nine tenths of the page's. */
export function axisFontPixels(): number {
  return Math.round(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9);
}

/** The least width of a line on a chart, in pixels of the page; 0 while nobody reads it from afar. */
export function thinnestLinePixels(): number {
  return Number.parseFloat(readTokens()('thinnest-line')) || 0;
}

/** What of the root element changes when the looks do; whoever copied them reads them again. */
export const themeAttributes = ['data-theme', 'data-contrast', 'data-candles', 'data-meeting'];
