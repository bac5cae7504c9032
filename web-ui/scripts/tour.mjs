/**
 * Photographs every page for the eye: all shells, light and dark, as people of two companies, each in a browser of
 * their own; then the states that no address leads to (`tour/states.mjs`). DIANLU_WEB_URL, DIANLU_OPERATOR_URL and
 * DIANLU_DEMO_PASSWORD as for the browser tests.
 *   node scripts/tour.mjs FOLDER [LANGUAGE] [pages|field|console|operator|states|NAMES OF STATES,WITH,COMMAS]
 * Pages are taken in their whole length where DIANLU_WHOLE is set, in one theme where DIANLU_THEME names it.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { homeOf, newPage, signIn } from './tour/browser.mjs';
import { addressOf, nameOf, TOURS } from './tour/places.mjs';
import { STATES } from './tour/states.mjs';

const [folder = 'tour', language = 'zh-CN', what = ''] = process.argv.slice(2);
/** One look, in light and in dark. */
async function photograph(page, name) {
  for (const theme of process.env.DIANLU_THEME ? [process.env.DIANLU_THEME] : ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), theme === 'dark');
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), fullPage: Boolean(process.env.DIANLU_WHOLE) });
  }
}

async function pages(browser, only) {
  for (const [user, shell, device, places] of TOURS) {
    if (only && only !== shell) continue;
    const page = await newPage(browser, device, language, user);
    await signIn(page, shell, user);
    for (const place of places) {
      try {
        await page.goto(`${homeOf(shell)}/${await addressOf(page, shell, place)}`);
        await page.waitForLoadState('networkidle');
        await photograph(page, `${user}-${shell}-${device.viewport.width}-${nameOf(place)}`);
      } catch (failure) {
        console.log(`${user} ${shell}/${place}: ${failure.message.split('\n')[0]}`);
      }
    }
    await page.context().close();
  }
}

async function states(browser, only) {
  for (const [name, { device, user, come }] of Object.entries(STATES)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const page = await newPage(browser, device, language, user);
    try {
      await come(page, (part) => photograph(page, part ? `state-${name}-${part}` : `state-${name}`));
    } catch (failure) {
      console.log(`${name}: ${failure.message.split('\n').slice(0, 3).join(' ')}`);
      await page.screenshot({ path: path.join(folder, `state-${name}-failed.png`) });
    }
    await page.context().close();
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const shell = ['field', 'console', 'operator'].includes(what);
if (!what || what === 'pages' || shell) await pages(browser, shell ? what : '');
if (what !== 'pages' && !shell) await states(browser, what === 'states' || !what ? [] : what.split(','));
await browser.close();
