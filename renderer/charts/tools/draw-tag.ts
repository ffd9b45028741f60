const padding = 6;

export interface TagLook {
  readonly colour: string;
  readonly background: string;
  readonly fontSizePixels: number;
}

/**
 * Words in a box that stays inside the pane.
 * @param left and `top` where the box would like to begin
 */
export function drawTag(
  context: CanvasRenderingContext2D,
  words: string,
  at: { readonly left: number; readonly top: number },
  look: TagLook,
  pane: { readonly width: number; readonly height: number },
): void {
  const width = Math.ceil(context.measureText(words).width) + 2 * padding;
  const height = Math.round(look.fontSizePixels * 1.6);
  const left = Math.round(Math.max(2, Math.min(at.left, pane.width - width - 2)));
  const top = Math.round(Math.max(2, Math.min(at.top, pane.height - height - 2)));
  context.setLineDash([]);
  context.fillStyle = look.background;
  context.strokeStyle = look.colour;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, width - 1, height - 1, 3);
  context.fill();
  context.stroke();
  context.fillStyle = look.colour;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(words, left + padding, top + height / 2 + 0.5);
}
