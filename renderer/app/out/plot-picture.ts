import { readTokens } from '#renderer/charts/read-tokens.ts';

const scale = 2;
const padding = 14;
const titlePixels = 16;
const smallPixels = 11;

/** What a picture needs of the sheets, which it is drawn without. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** The plot in SVG with the looks that it has on the screen written into it. */
function selfContained(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  [...svg.querySelectorAll('*')].forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of carried) copies[index]?.setAttribute(property, style.getPropertyValue(property));
    copies[index]?.removeAttribute('class');
  });
  return copy;
}

async function drawn(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const text = new XMLSerializer().serializeToString(selfContained(svg));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A plot with its heading above and `facts` below, two pixels a point; null for a figure that holds no picture. */
export async function plotPicture(plot: Element, facts: string): Promise<HTMLCanvasElement | null> {
  const svg = plot.querySelector<SVGSVGElement>('.plot-picture svg');
  if (svg === null) return null;
  const image = await drawn(svg);
  const { width, height } = svg.getBoundingClientRect();
  const token = readTokens();
  const head = padding + titlePixels * 1.5;
  const picture = document.createElement('canvas');
  picture.width = Math.round((width + 2 * padding) * scale);
  picture.height = Math.round((head + height + padding + smallPixels * 1.5) * scale);
  const context = picture.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = token('background');
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(image, padding, head, width, height);
  context.textBaseline = 'top';
  const family = getComputedStyle(plot).fontFamily;
  context.font = `600 ${titlePixels}px ${family}`;
  context.fillStyle = token('text');
  context.fillText(plot.querySelector('h2')?.textContent ?? '', padding, padding, width);
  context.font = `400 ${smallPixels}px ${family}`;
  context.fillStyle = token('muted');
  context.fillText(facts, padding, head + height + padding / 2, width);
  return picture;
}
