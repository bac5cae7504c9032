/** Colours as `#rrggbb`, and what the pages make of a company's own one. */
export interface Shades {
  brand: string;
  /** Of words and links. */
  ink: string;
  /** Behind words of `ink`. */
  soft: string;
  /** Of letters on `brand`. */
  on: string;
  /** Of the phone's head, from one corner to the other, and of the PC's menu: for white letters. */
  headFrom: string;
  headTo: string;
  aside: string;
}

type Rgb = readonly [number, number, number];

/** WCAG 2.2, level AA, for text of normal size. */
export const READABLE = 4.5;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** What deepens a colour: the product's own, near black. */
const DEEP: Rgb = [10, 20, 20];
/** The surface on which words stand in the dark: `--dl-surface`. */
const DARK_SURFACE: Rgb = [27, 33, 31];
const STEPS = 50;

function rgb(color: string): Rgb {
  return [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16)) as unknown as Rgb;
}

function hex(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  return one.map((part, index) => Math.round(part + (other[index]! - part) * share)) as unknown as Rgb;
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function ratio(one: Rgb, other: Rgb): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

/** From 1, the same, to 21. */
export function contrast(one: string, other: string): number {
  return ratio(rgb(one), rgb(other));
}

export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** Whether white letters can be read on it; the platform takes no other. */
export function isDeepEnough(color: string): boolean {
  return isColor(color) && ratio(rgb(color), WHITE) >= READABLE;
}

/** Nearer and nearer to the other colour, until words of it can be read on all of these. */
function readable(color: Rgb, towards: Rgb, on: Rgb[]): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const found = mixed(color, towards, step / STEPS);
    if (on.every((ground) => ratio(found, ground) >= READABLE)) return found;
  }
  return towards;
}

/** The same colour in light and in dark, each so that its words can be read on surfaces, on its own soft ground, and letters on it. */
export function shadesOf(color: string): { light: Shades; dark: Shades } {
  const own = rgb(color);
  const lightSoft = mixed(own, WHITE, 0.9);
  const light = { brand: hex(own), ink: hex(readable(own, BLACK, [WHITE, lightSoft])), soft: hex(lightSoft), on: '#ffffff', headFrom: hex(own), headTo: hex(mixed(own, DEEP, 0.26)), aside: hex(mixed(own, DEEP, 0.66)) };
  const darkSoft = mixed(DARK_SURFACE, own, 0.22);
  const brand = readable(own, WHITE, [DARK_SURFACE]);
  const dark = { brand: hex(brand), ink: hex(readable(brand, WHITE, [DARK_SURFACE, darkSoft])), soft: hex(darkSoft), on: hex(readable(mixed(brand, BLACK, 0.8), BLACK, [brand])), headFrom: hex(mixed(own, DEEP, 0.45)), headTo: hex(mixed(own, DEEP, 0.66)), aside: hex(mixed(own, DEEP, 0.85)) };
  return { light, dark };
}
