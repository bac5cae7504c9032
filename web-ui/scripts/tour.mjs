/**
 * Photographs every page for the eye: both shells, light and dark, as people of two companies, each in a browser of
 * their own. DIANLU_WEB_URL and DIANLU_DEMO_PASSWORD as for the browser tests.
 *   node scripts/tour.mjs FOLDER [LANGUAGE]
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const [folder = 'tour', language = 'zh-CN'] = process.argv.slice(2);
const base = process.env.DIANLU_WEB_URL ?? 'http://127.0.0.1:8080';
const PLACES = { zhongyuan: { longitude: 113.6795, latitude: 34.7855 }, xizi: { longitude: 120.1551, latitude: 30.2741 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const PC = { viewport: { width: 1440, height: 900 } };
const TOURS = [
  ['zhongyuan-rep1', 'field', PHONE, ['', 'apps', 'discover', 'me', 'customers', 'customers/new', 'customers/*', 'customers/*/edit', 'search', 'search?q=woniu', 'visits', 'visits/*', 'nowhere']],
  ['xizi-manager1', 'field', PHONE, ['', 'discover', 'me', 'customers', 'customers/*', 'visits', 'search?q=cs']],
  ['zhongyuan-manager1', 'console', PC, ['team-day', 'visits', 'customers', 'customers/*', 'people']],
  ['xizi-admin', 'console', PC, ['', 'customers', 'customers/new', 'customers/*', 'customers/*/edit', 'visits', 'recycle-bin', 'people', 'settings/customers', 'nowhere']],
  ['xizi-rep1', 'console', PC, ['customers', 'visits']],
  ['zhongyuan-admin', 'console', PHONE, ['team-day', 'customers', 'customers/*', 'customers/*/edit', 'visits', 'people', 'settings/customers', 'recycle-bin']],
];

async function signIn(page, shell, user) {
  await page.goto(`${base}/${shell}/`);
  await page.locator('#username').fill(user);
  if (!(await page.locator('#password').isVisible())) await page.locator('#username').press('Enter');
  await page.locator('#password').fill(process.env.DIANLU_DEMO_PASSWORD);
  await page.locator('#password').press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith(`/${shell}/`) && !url.pathname.endsWith('signed-in'));
  await page.locator(shell === 'field' ? '.home' : 'main').first().waitFor();
}

/** The pages link to each other by ids: `customers/*` is the first one of its list. */
async function addressOf(page, shell, place) {
  if (!place.includes('*')) return place;
  const [list, rest = ''] = place.split('*');
  await page.goto(`${base}/${shell}/${list.replace(/\/$/, '')}`);
  const first = page.locator(`a[href^="/${shell}/${list}"]:not([href$="/new"])`).first();
  await first.waitFor({ timeout: 20_000 });
  return `${(await first.getAttribute('href')).replace(`/${shell}/`, '')}${rest}`;
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [user, shell, device, places] of TOURS) {
  const geolocation = { ...PLACES[user.split('-')[0]], accuracy: 12 };
  const context = await browser.newContext({ ...device, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', geolocation, permissions: ['geolocation'] });
  await context.addInitScript((chosen) => localStorage.setItem('dianlu.locale', chosen), language);
  const page = await context.newPage();
  await signIn(page, shell, user);
  for (const place of places) {
    try {
      await page.goto(`${base}/${shell}/${await addressOf(page, shell, place)}`);
      await page.waitForLoadState('networkidle');
      for (const theme of ['light', 'dark']) {
        await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), theme === 'dark');
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForTimeout(700);
        const width = device.viewport.width;
        const name = `${user}-${shell}-${width}-${place.replace(/[^a-z]+/g, '_') || 'home'}-${theme}.png`;
        await page.screenshot({ path: path.join(folder, name) });
      }
    } catch (failure) {
      console.log(`${user} ${shell}/${place}: ${failure.message.split('\n')[0]}`);
    }
  }
  await context.close();
}
await browser.close();
