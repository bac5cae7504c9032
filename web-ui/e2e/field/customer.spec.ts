import { expect, test } from '@playwright/test';
import { COMPANIES, fresh, isKept, JINSHUI, OF_BOTH, REP, signIn } from '../people';

test.use({ geolocation: JINSHUI, permissions: ['geolocation'] });

test('a customer is created on the street, survives a reload while typing, and is found by search', async ({ page }) => {
  const name = fresh('蜗牛烘焙');
  await signIn(page, 'field', REP);
  await page.goto('/field/customers/new');
  await page.getByLabel('客户名称').fill(name);
  await page.getByPlaceholder('姓名或称呼').fill('王老板');
  await page.getByPlaceholder('手机或座机').fill('13812345678');
  await isKept(page, '13812345678');
  await page.reload();
  await expect(page.getByText('已恢复上次未保存的内容')).toBeVisible();
  await expect(page.getByLabel('客户名称')).toHaveValue(name);

  await page.getByRole('button', { name: '在地图上选择' }).press('Enter');
  await expect(page.getByText('精度约 10 米')).toBeVisible();
  await page.getByRole('button', { name: '使用此位置' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByRole('link', { name: '呼叫王老板' })).toHaveAttribute('href', 'tel:13812345678');

  await page.goto('/field/search');
  await page.getByPlaceholder('名称、拼音、首字母、电话、地址').fill(name);
  await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();
});

test('a name that is missing is said at its field, and nothing is sent', async ({ page }) => {
  await signIn(page, 'field', REP);
  await page.goto('/field/customers/new');
  await page.getByPlaceholder('姓名或称呼').fill('王老板');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('请填写客户名称')).toBeVisible();
  await expect(page.getByText('请填写电话')).toBeVisible();
});

test('a person of two companies chooses one, and can change it', async ({ page }) => {
  await signIn(page, 'field', OF_BOTH, COMPANIES.zhongyuan);
  await page.getByRole('tab', { name: '我的' }).click();
  await expect(page.getByText(COMPANIES.zhongyuan)).toBeVisible();
  await page.getByText(COMPANIES.zhongyuan).click();
  await page.getByRole('radio', { name: COMPANIES.xizi }).click();
  await expect(page.locator('header p', { hasText: COMPANIES.xizi })).toBeVisible();
});

test('language, appearance and signing out', async ({ page }) => {
  await signIn(page, 'field', REP);
  await page.goto('/field/me');
  await page.getByText('外观').click();
  await page.getByRole('radio', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.getByText('语言').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('Appearance')).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toMatch(/access_token|refresh_token|eyJ/);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.locator('#username')).toBeVisible();
});
