import { expect, test, type Page } from '@playwright/test';
import { JINSHUI, REP, signIn } from '../people';

test.use({ geolocation: JINSHUI, permissions: ['geolocation'] });

/** Whether the device remembers the customer, and not only the list it stands in. */
function isRemembered(page: Page, id: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const seen = await caches.open('dianlu-seen');
    const answers = await Promise.all((await seen.keys()).map(async (key) => (await seen.match(key))!.text()));
    return answers.some((answer) => (JSON.parse(answer) as { queries: { queryKey: unknown[] }[] }).queries.some(({ queryKey }) => queryKey.includes(wanted)));
  }, id);
}

test('the app opens without a network: what was seen is there, what needs a network is said, and a network mends it', async ({ page, context }) => {
  await signIn(page, 'field', REP);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/field/customers');
  const name = (await page.locator('article h2').first().textContent())!;
  await page.locator('article a.main').first().click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  const id = page.url().split('/').pop()!;
  await expect.poll(() => isRemembered(page, id)).toBe(true);

  await context.setOffline(true);
  await page.goto('/field/customers');
  await expect(page.getByText('没有网络', { exact: true })).toBeVisible();
  await page.locator('article', { hasText: name }).first().locator('a.main').click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('没有网络', { exact: true })).toBeHidden();
  await expect(page.getByText('连接不上服务器', { exact: true })).toBeHidden();
  await page.goto('/field/search');
  await page.getByPlaceholder('名称、拼音、首字母、电话、地址').fill(name);
  await expect(page.getByRole('link', { name: new RegExp(name.slice(0, 4)) }).first()).toBeVisible();
});

test('after signing out the app opens as nobody', async ({ page, context }) => {
  await signIn(page, 'field', REP);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/field/me');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.locator('#username')).toBeVisible();
  await context.setOffline(true);
  await page.goto('/field/');
  await expect(page.getByRole('heading', { name: '连接不上服务器' })).toBeVisible();
});
