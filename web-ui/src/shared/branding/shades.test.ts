import { expect, test } from 'vitest';
import { contrast, isColor, isDeepEnough, READABLE, shadesOf } from './shades';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#0b7a75', '#0b7a75')).toBe(1);
});

test('what is no colour, or too pale for white letters, is told apart as the platform does', () => {
  for (const color of ['#767676', '#0b7a75', '#000000', '#C0322B']) expect(isDeepEnough(color)).toBe(true);
  for (const color of ['#777777', '#ffffff', '#2fa39b', 'red', '#0b7', '']) expect(isDeepEnough(color)).toBe(false);
  expect(isColor('#FFffFF')).toBe(true);
});

/** Every colour that the platform takes, in steps of 15. */
function* deepColors(): Generator<string> {
  for (let r = 0; r < 256; r += 15) {
    for (let g = 0; g < 256; g += 15) {
      for (let b = 0; b < 256; b += 15) {
        const color = `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        if (isDeepEnough(color)) yield color;
      }
    }
  }
}

test('whatever the colour, words of it and letters on it can be read in light and in dark', () => {
  let looked = 0;
  for (const color of deepColors()) {
    looked += 1;
    const { light, dark } = shadesOf(color);
    const pairs = { surface: [light.ink, '#ffffff'], soft: [light.ink, light.soft], button: [light.on, light.brand], darkSurface: [dark.ink, '#1b211f'], darkSoft: [dark.ink, dark.soft], darkButton: [dark.on, dark.brand], darkMark: [dark.brand, '#1b211f'], head: ['#ffffff', light.headFrom], headEnd: ['#ffffff', light.headTo], darkHead: ['#ffffff', dark.headFrom], aside: ['#ffffff', light.aside] };
    for (const [place, [one, other]] of Object.entries(pairs)) expect(contrast(one!, other!), `${color} ${place}`).toBeGreaterThanOrEqual(READABLE);
    expect(light.brand).toBe(color);
  }
  expect(looked).toBeGreaterThan(800);
});
