/** Browsers for the tour, and the way in. */
export const base = process.env.DIANLU_WEB_URL ?? 'http://127.0.0.1:8080';
/** The operators' pages are another server's. */
export const homeOf = (shell) => `${shell === 'operator' ? (process.env.DIANLU_OPERATOR_URL ?? 'http://127.0.0.1:8081') : base}/${shell}`;
export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const PC = { viewport: { width: 1440, height: 900 } };
const PLACES = { zhongyuan: { longitude: 113.6795, latitude: 34.7855 }, xizi: { longitude: 120.1551, latitude: 30.2741 } };

/** A browser of their own for somebody who is where their company is. */
export async function newPage(browser, device, language, user) {
  const geolocation = { ...PLACES[user.split('-')[0]], accuracy: 12 };
  const where = PLACES[user.split('-')[0]] ? { geolocation, permissions: ['geolocation'] } : {};
  const context = await browser.newContext({ ...device, ...where, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await context.addInitScript((chosen) => localStorage.setItem('dianlu.locale', chosen), language);
  return context.newPage();
}

export async function enterName(page, shell, user) {
  await page.goto(`${homeOf(shell)}/`);
  await page.locator('#username').fill(user);
}

/** `npm run dev:mock` knows people by their role. */
async function enterMock(page, shell, user) {
  const [role] = /rep|manager|boss|admin/.exec(user) ?? ['rep'];
  await page.goto(`${homeOf(shell)}/?as=${role}`);
  await page.locator(shell === 'field' ? '.home' : 'main').first().waitFor();
}

export async function signIn(page, shell, user) {
  if (process.env.DIANLU_MOCK) return enterMock(page, shell, user);
  await enterName(page, shell, user);
  if (!(await page.locator('#password').isVisible())) await page.locator('#username').press('Enter');
  await page.locator('#password').fill(process.env.DIANLU_DEMO_PASSWORD);
  await page.locator('#password').press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith(`/${shell}/`) && !url.pathname.endsWith('signed-in'));
  await page.locator(shell === 'field' ? '.home' : 'main').first().waitFor();
}
