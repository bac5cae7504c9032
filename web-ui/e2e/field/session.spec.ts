import { expect, test } from '@playwright/test';
import { REP, signIn } from '../people';

test('a login without a company ends with its reason and asks no further', async ({ page }) => {
  await signIn(page, 'field', REP);
  let asked = 0;
  await page.route('**/api/v1/me', (route) => {
    asked += 1;
    const problem = { type: 'about:blank', slug: 'tenant-not-named', title: '未指明企业', status: 403, detail: '您的登录没有指明唯一的企业。' };
    return route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify(problem) });
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: '没有选定公司' })).toBeVisible();
  await expect(page.getByText('您的登录没有指明唯一的企业。')).toBeVisible();
  await page.waitForTimeout(3_000);
  expect(asked).toBe(1);
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.locator('#username')).toBeVisible();
});
