import { expect, test } from '@playwright/test';
import { fresh, JINSHUI, MANAGER, newcomer, OTHER_REP, signIn } from '../people';
import { checkIn, checkOut, closeOpenVisit, saveRecord, startNearby } from '../field/visit';

test('what a rep does in a shop is seen by the manager in the list and on the map', async ({ page, browser }) => {
  const words = fresh('陈列已整理');
  const rep = await newcomer(browser, 'field', OTHER_REP, {
    locale: 'zh-CN', baseURL: test.info().project.use.baseURL, viewport: { width: 390, height: 844 }, geolocation: JINSHUI, permissions: ['geolocation'],
  });
  await closeOpenVisit(rep);
  const shop = await startNearby(rep);
  await checkIn(rep);
  await rep.getByRole('textbox', { name: '拜访记录' }).fill(words);
  await saveRecord(rep);

  await signIn(page, 'console', MANAGER);
  await page.goto('/console/team-day');
  const row = page.locator('.el-table__row', { hasText: '张海燕' });
  await expect(row).toBeVisible();
  await expect(page.locator('.dl-pin-person').first()).toBeVisible();
  await row.getByRole('button', { name: '张海燕的拜访' }).click();
  await expect(page.locator('.el-table__row', { hasText: words })).toContainText(shop);
  await page.locator('.el-table__row', { hasText: words }).click();
  await expect(page.locator('.el-drawer')).toContainText(words);

  await checkOut(rep);
  await rep.context().close();
});

test('a rep has no team day in the menu', async ({ page }) => {
  await signIn(page, 'console', OTHER_REP);
  await expect(page.getByRole('link', { name: '客户', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '团队日' })).toBeHidden();
});
