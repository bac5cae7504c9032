/** Draws the app's icons from one picture: the SVG is written, the PNGs are photographed from it by Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const out = path.resolve(import.meta.dirname, '../public/icons');
mkdirSync(out, { recursive: true });
const SIGN = `<path d="M14 18h36l4 10a5 5 0 0 1-10 0 6 6 0 0 1-12 0 6 6 0 0 1-12 0 5 5 0 0 1-10 0z" fill="#fff"/><path d="M27 37h10l9 17H18z" fill="#8fd6ce"/><path d="M31.2 39h1.6l.4 4h-2.4zM30.6 46h2.8l.6 6h-4z" fill="#0b7a75"/>`;
const svg = (radius, inner) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="${radius}" fill="#0b7a75"/>${inner}</svg>`;
writeFileSync(path.join(out, 'icon.svg'), svg(15, SIGN));

const PICTURES = { 'icon-192': [192, svg(15, SIGN)], 'icon-512': [512, svg(15, SIGN)], 'icon-maskable-512': [512, svg(0, `<g transform="translate(8 8) scale(.75)">${SIGN}</g>`)] };
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, [size, picture]] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${picture}`);
  await page.screenshot({ path: path.join(out, `${name}.png`), omitBackground: true });
}
await browser.close();
