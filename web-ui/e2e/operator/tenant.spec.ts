import { expect, test, type Page } from '@playwright/test';
import { fresh, isSaid, OPERATOR, signIn } from '../people';

async function register(page: Page, name: string, alias: string): Promise<void> {
  await page.goto('/operator/tenants/new');
  await page.getByRole('button', { name: '登记并开通' }).click();
  await expect(page.getByText('请填写企业名称')).toBeVisible();
  await page.getByLabel('企业名称').fill(name);
  await page.getByLabel('别名').fill(alias);
  await page.getByLabel('姓名').fill('王建国');
  await page.getByLabel('登录名').fill(`${alias}-admin`);
  await page.getByRole('button', { name: '登记并开通' }).click();
  await page.waitForURL(/\/operator\/tenants\/[0-9a-f-]{36}$/);
}

test('a tenant is registered, its steps are watched to their end, its administrator is invited, and it is suspended with a reason', async ({ page }) => {
  const alias = fresh('e2e-');
  const name = `浏览器测试${alias}`;
  await signIn(page, 'operator', OPERATOR);
  await register(page, name, alias);
  await expect(page.getByText('已开通', { exact: true })).toBeVisible();
  await expect(page.locator('ol li.done', { hasText: '登录组织' })).toBeVisible();
  await page.getByRole('button', { name: '发送邀请' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '发送邀请' }).click();
  const invitation = page.getByRole('dialog', { name: '临时密码' });
  await expect(invitation.locator('.password')).toHaveText(/^\w{16}$/);
  await invitation.getByRole('button', { name: '我已记下' }).click();

  await page.getByRole('button', { name: '暂停' }).click();
  const question = page.getByRole('dialog', { name: `暂停“${name}”？` });
  await question.getByRole('button', { name: '暂停' }).click();
  await expect(question.getByText('请填写原因')).toBeVisible();
  await question.getByLabel('原因').fill('没有付款');
  await isSaid(page, '现在的状态：暂停', () => question.getByRole('button', { name: '暂停' }).click());
  await expect(page.getByText('试用 → 暂停')).toBeVisible();

  await page.getByRole('link', { name: '审计记录' }).click();
  const entries = page.locator('#content li');
  await expect(entries.filter({ hasText: '没有付款' })).toBeVisible();
  await expect(entries.filter({ hasText: '邀请首位管理员' })).toBeVisible();
  await page.goto('/operator/tenants');
  await page.getByPlaceholder('名称或别名').fill(alias);
  await expect(page.locator('.el-table__row')).toHaveCount(1);
  await expect(page.locator('.el-table__row', { hasText: name })).toContainText('暂停');
});

test('a person of a tenant has no way in here', async ({ page }) => {
  await page.goto('/operator/');
  await page.locator('#username').fill('zhongyuan-admin');
  if (!(await page.locator('#password').isVisible())) await page.locator('#username').press('Enter');
  await page.locator('#password').fill(process.env.DIANLU_DEMO_PASSWORD!);
  await page.locator('#password').press('Enter');
  await expect(page.locator('#username, #password').first()).toBeVisible();
  expect(new URL(page.url()).pathname).toContain('/realms/dianlu-operators/');
});
