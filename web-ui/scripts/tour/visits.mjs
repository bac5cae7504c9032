import { base, signIn } from './browser.mjs';

export async function leave(page) {
  await page.locator('.bottom .van-button--primary').click();
  const round = page.locator('button.round');
  await round.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1_500);
}

/** Of an earlier, broken run. */
export async function leaveOpenVisit(page) {
  const open = page.locator('a.banner');
  if (!(await open.isVisible())) return;
  await open.click();
  await page.locator('.round, .bottom .van-button--primary').first().waitFor();
  if (await page.locator('.round.check-in').isVisible()) await page.locator('.round').click();
  await leave(page);
  await page.locator('button.round').click();
  await page.locator('button.round').waitFor({ state: 'detached' });
}

/** One visit from the pin on the map to its end, with the reasons for a missing position in between. */
export async function comeToVisit(page, look) {
  await signIn(page, 'field', 'zhongyuan-rep1');
  await page.waitForLoadState('networkidle');
  await leaveOpenVisit(page);
  await page.goto(`${base}/field/discover`);
  await page.locator('article button.main').first().click();
  await page.waitForTimeout(800);
  await look('chosen');
  await page.locator('article.open .van-button--primary').last().click();
  await page.locator('.round.check-in').waitFor();
  await page.waitForTimeout(1_500);
  await look('check-in');
  await page.locator('.round').click();
  await page.locator('#record-text').waitFor();
  await look('in-shop');
  await page.locator('#record-text').fill('堆头已经摆好，冰柜第二层换成我们的酸奶。老板说下周再补二十箱。');
  await page.locator('.record .choices button').nth(1).click();
  await leave(page);
  await look('check-out');
  await page.locator('.round').click();
  await page.locator('.round').waitFor({ state: 'detached' });
  await page.waitForTimeout(1_500);
  await look('done');
  await page.goto(`${base}/field/`);
  await page.waitForLoadState('networkidle');
  await look('home-after');
  await page.context().clearPermissions();
  await page.goto(`${base}/field/discover`);
  await page.waitForTimeout(1_500);
  await look('no-position');
}
