type Lab = readonly [number, number, number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const pull = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

function hue(a: number, b: number): number {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/**
 * Distance of two colours as eyes see it, CIEDE2000: 1 is barely seen, 10 at a glance.
 * @source Sharma, Wu, Dalal, "The CIEDE2000 Color-Difference Formula", Color Research and Application 30(1), 2005
 */
export function colourDistance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turned = h2 - h1;
  const hueStep = isGrey ? 0 : turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned;
  const [lightness, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const between =
    isGrey || Math.abs(turned) <= 180
      ? (h1 + h2) / (isGrey ? 1 : 2)
      : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
  const weight =
    1 -
    0.17 * Math.cos(radians(between - 30)) +
    0.24 * Math.cos(radians(2 * between)) +
    0.32 * Math.cos(radians(3 * between + 6)) -
    0.2 * Math.cos(radians(4 * between - 63));
  const offset = (lightness - 50) ** 2;
  const byLightness = (l2 - l1) / (1 + (0.015 * offset) / Math.sqrt(20 + offset));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep / 2))) / (1 + 0.015 * chroma * weight);
  const rotation = -Math.sin(radians(60 * Math.exp(-(((between - 275) / 25) ** 2)))) * 2 * pull(chroma);
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}
