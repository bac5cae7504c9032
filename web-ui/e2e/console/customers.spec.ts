import { expect, test } from '@playwright/test';
import { ADMINISTRATOR, fresh, newcomer, OTHER_COMPANY, signIn } from '../people';

async function createCustomer(page: import('@playwright/test').Page, name: string): Promise<string> {
  await page.goto('/console/customers/new');
  await page.getByPlaceholder('门头上的名字').fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/console\/customers\/[0-9a-f-]{36}$/);
  return page.url().split('/').pop()!;
}

test('the list is filtered, its columns are chosen and kept', async ({ page }) => {
  await signIn(page, 'console', ADMINISTRATOR);
  await page.goto('/console/customers');
  await expect(page.locator('.el-table__row').first()).toBeVisible();
  await expect(page.getByText(/共 [\d,]+ 家/)).toBeVisible();
  await page.getByRole('button', { name: '显示列' }).click();
  await page.locator('.el-checkbox', { hasText: '地址' }).click();
  await expect(page.getByRole('columnheader', { name: '地址' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: '地址' })).toBeVisible();
  await page.getByRole('button', { name: '显示列' }).click();
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(page.getByRole('columnheader', { name: '地址' })).toBeHidden();
});

test('two people change one customer: the second sees both values and chooses field by field', async ({ page, browser }) => {
  const name = fresh('冲突门店');
  await signIn(page, 'console', ADMINISTRATOR);
  const id = await createCustomer(page, name);
  await page.goto(`/console/customers/${id}/edit`);
  await page.getByPlaceholder('平时怎么叫它').fill('我写的简称');
  const other = await newcomer(browser, 'console', ADMINISTRATOR, { locale: 'zh-CN', baseURL: test.info().project.use.baseURL });
  await other.goto(`/console/customers/${id}/edit`);
  await other.getByPlaceholder('平时怎么叫它').fill('别人的简称');
  await other.getByPlaceholder('路名和门牌号').fill('花园路 1 号');
  await other.getByRole('button', { name: '保存' }).click();
  await other.waitForURL(new RegExp(`${id}$`));

  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '有人刚刚改过这个客户' })).toBeVisible();
  await expect(page.getByText('别人的简称')).toBeVisible();
  await expect(page.getByText('我写的简称')).toBeVisible();
  await page.getByRole('button', { name: '按选择保存' }).click();
  await page.waitForURL(new RegExp(`${id}$`));
  await expect(page.getByText('我写的简称').first()).toBeVisible();
  await expect(page.getByText('花园路 1 号').first()).toBeVisible();
  await other.context().close();
});

test('tags of many customers are changed at once, with a result per row', async ({ page }) => {
  const tag = fresh('批量');
  await signIn(page, 'console', ADMINISTRATOR);
  await page.goto('/console/customers');
  const boxes = page.locator('.el-table__row .el-checkbox');
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await expect(page.getByText('已选 2 家')).toBeVisible();
  await page.getByRole('button', { name: '调整标签' }).click();
  const dialog = page.getByRole('dialog');
  const tags = dialog.locator('.el-select').first();
  await tags.getByRole('combobox').fill(tag);
  await expect(page.getByRole('option', { name: tag })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(tags).toContainText(tag);
  await dialog.getByText('调整 2 家客户的标签').click();
  await dialog.getByRole('button', { name: '开始' }).click();
  await expect(dialog.getByText('2 家已修改，0 家被拒绝')).toBeVisible();
});

test('a customer goes to the recycle bin and comes back', async ({ page }) => {
  const name = fresh('回收门店');
  await signIn(page, 'console', ADMINISTRATOR);
  await createCustomer(page, name);
  await page.getByRole('button', { name: '移入回收站' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
  await page.waitForURL(/\/console\/customers$/);
  await page.goto('/console/recycle-bin');
  const row = page.locator('.el-table__row', { hasText: name });
  await row.getByRole('button', { name: '恢复' }).click();
  await expect(row).toBeHidden();
});

test('another company does not find the customer, not even by its address', async ({ page, browser }) => {
  const name = fresh('隔离门店');
  await signIn(page, 'console', ADMINISTRATOR);
  const id = await createCustomer(page, name);
  const stranger = await newcomer(browser, 'console', OTHER_COMPANY, { locale: 'zh-CN', baseURL: test.info().project.use.baseURL });
  await stranger.goto(`/console/customers/${id}`);
  await expect(stranger.getByText('客户不存在')).toBeVisible();
  await stranger.getByPlaceholder('名称、拼音、首字母、电话、地址').fill(name);
  await expect(stranger.getByText(`没有找到“${name}”`)).toBeVisible();
  await stranger.context().close();
});
