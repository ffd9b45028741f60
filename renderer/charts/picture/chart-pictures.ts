type Take = () => Promise<HTMLCanvasElement>;

const offered: Take[] = [];

/**
 * Lets a chart on screen give its picture. The answer withdraws it.
 * @param active true for the chart that had the focus last: it is asked before the others
 */
export function offerChartPicture(take: Take, active: boolean): () => void {
  if (active) offered.push(take);
  else offered.unshift(take);
  return () => {
    const place = offered.indexOf(take);
    if (place >= 0) offered.splice(place, 1);
  };
}

/** The picture of the chart on screen with its title and where it comes from, in at least two pixels a point; null without a chart. */
export async function takeChartPicture(): Promise<HTMLCanvasElement | null> {
  return (await offered.at(-1)?.()) ?? null;
}
