/**
 * Looks at every page of all shells with a rule instead of an eye: axe-core's WCAG AA rules (what is serious or critical),
 * words outside the window or cut off, on a phone what a thumb cannot hit. Brings its own pages without a platform.
 * Takes some ten minutes.
 *   node scripts/measure.mjs [LANGUAGE] [field|console|operator]
 */
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const PORT = 5399;
process.env.VITE_MOCK_LOGIN = '1';
process.env.DIANLU_MOCK = '1';
process.env.DIANLU_WEB_URL = process.env.DIANLU_OPERATOR_URL = `http://127.0.0.1:${PORT}`;
const { homeOf, newPage, PHONE, signIn } = await import('./tour/browser.mjs');
const { addressOf, TOURS } = await import('./tour/places.mjs');
const { measure } = await import('./tour/measures.mjs');

const [language = 'zh-CN', only = ''] = process.argv.slice(2);
const complaints = new Map();
const complain = (what, where) => complaints.set(what, [...(complaints.get(what) ?? []), where]);

async function judge(page, phone, where) {
  for (const what of await page.evaluate(measure, phone)) complain(what, where);
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), theme === 'dark');
    await page.waitForTimeout(350);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).exclude('.leaflet-container').analyze();
    for (const { id, impact, nodes } of violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))) {
      for (const node of nodes.slice(0, 6)) complain(`${id} (${impact}): ${node.target.join(' ')} ${node.any[0]?.message ?? node.all[0]?.message ?? ''}`, `${where} ${theme}`);
    }
  }
}

const server = await createServer({ server: { port: PORT, strictPort: true }, logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const seen = new Set();
for (const [user, shell, device, places] of TOURS) {
  if (only && only !== shell) continue;
  // the same page of another person is measured once
  const fresh = places.filter((place) => !seen.has(`${shell} ${device.viewport.width} ${place}`));
  if (fresh.length === 0) continue;
  fresh.forEach((place) => seen.add(`${shell} ${device.viewport.width} ${place}`));
  const page = await newPage(browser, device, language, user);
  await signIn(page, shell, user);
  for (const place of fresh) {
    const where = `${user} ${shell}/${place} ${device.viewport.width}`;
    try {
      await page.goto(`${homeOf(shell)}/${await addressOf(page, shell, place)}`);
      await page.waitForLoadState('networkidle');
      await judge(page, device === PHONE, where);
    } catch (failure) {
      complain(`failed: ${failure.message.split('\n')[0]}`, where);
    }
  }
  await page.context().close();
}
await browser.close();
await server.close();
for (const [what, places] of complaints) console.log(`${what}\n    ${places.length} × ${[...new Set(places)].slice(0, 4).join(', ')}`);
console.log(`${seen.size} pages in ${language}: ${complaints.size} complaints`);
process.exit(complaints.size > 0 ? 1 : 0);
