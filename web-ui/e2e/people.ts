import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';

/** The demo people that the tests sign in as; all have the same password. */
export const REP = 'zhongyuan-rep1';
export const OTHER_REP = 'zhongyuan-rep2';
export const MANAGER = 'zhongyuan-manager1';
export const ADMINISTRATOR = 'zhongyuan-admin';
export const OTHER_COMPANY = 'xizi-manager1';
export const OF_BOTH = 'lianhe';
export const OPERATOR = 'operator';
export const COMPANIES = { zhongyuan: '中原快消商贸有限公司', xizi: '西子食品贸易有限公司' };

/** WGS-84, in the middle of the first rep's district. */
export const JINSHUI = { longitude: 113.6795, latitude: 34.7855, accuracy: 10 };

function password(): string {
  const value = process.env.DIANLU_DEMO_PASSWORD;
  if (!value) throw new Error('DIANLU_DEMO_PASSWORD is not set');
  return value;
}

/**
 * Through Keycloak's own login pages, whether they ask for name and password together or one after the other; a person
 * of several companies is asked for one in between.
 */
export async function signIn(page: Page, shell: 'field' | 'console' | 'operator', user: string, company?: string): Promise<void> {
  await page.goto(`/${shell}/`);
  await page.locator('#username').fill(user);
  if (!(await page.locator('#password').isVisible())) await page.locator('#username').press('Enter');
  if (company) await page.getByRole('button', { name: company }).click();
  await page.locator('#password').fill(password());
  await page.locator('#password').press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith(`/${shell}/`) && !url.pathname.endsWith('signed-in'));
  // The login leads to the home page, not to an address of its own.
  await expect(page.getByText('页面不存在')).toBeHidden();
  await expect(shell === 'field' ? page.getByRole('tab', { name: '首页' }) : page.locator('aside nav a').first()).toBeVisible();
}

/** A second person in a browser of their own. */
export async function newcomer(browser: Browser, shell: 'field' | 'console' | 'operator', user: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, shell, user);
  return page;
}

/** Returns when what was typed is kept on the device. */
export async function isKept(page: Page, text: string): Promise<void> {
  await page.waitForFunction((typed) => Object.values({ ...localStorage }).some((kept) => kept.includes(typed)), text);
}

/** What is said for two seconds only is waited for within the page, from before it can be said. */
export async function isSaid(page: Page, text: string, action: () => Promise<void>): Promise<void> {
  await Promise.all([page.getByText(text).waitFor(), action()]);
}

/** A name no earlier run has used. */
export function fresh(name: string): string {
  return `${name}${Date.now().toString(36)}`;
}
