import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fresh, isSaid, newcomer, OPERATOR } from '../people';
import { checkIn, checkOut, closeOpenVisit, startNearby } from '../field/visit';

/** The example plugin, as its build makes it, for a company that no other test works in. */
const JAR = path.resolve(import.meta.dirname, '../../../plugins/shop-notes/target/shop-notes.jar');
const XIHU = { longitude: 120.105, latitude: 30.286, accuracy: 10 };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, geolocation: XIHU, permissions: ['geolocation'] };

async function installed(operator: Page): Promise<void> {
  await operator.goto('/operator/plugins/new');
  await operator.locator('input[type=file]').setInputFiles(JAR);
  await expect(operator.getByText('可以安装：新插件')).toBeVisible();
  await operator.getByRole('button', { name: '安装', exact: true }).click();
  await expect(operator.getByRole('region', { name: '版本 1.0.0' })).toBeVisible();
  await operator.goto('/operator/plans');
  await operator.getByRole('button', { name: '修改“标准版”' }).click();
  const plan = operator.getByRole('dialog', { name: '修改套餐' });
  if (!(await plan.locator('.el-tag', { hasText: 'shop-notes' }).isVisible())) {
    await plan.getByRole('combobox', { name: '插件' }).fill('shop-notes');
    await operator.getByRole('option', { name: /shop-notes/ }).click();
  }
  await isSaid(operator, '套餐“标准版”已保存', () => plan.getByRole('button', { name: '保存' }).click());
}

async function turnedOn(administrator: Page): Promise<void> {
  const card = administrator.getByRole('article', { name: '门店便签' });
  const on = card.getByRole('switch', { name: '“门店便签”是否启用' });
  // what the operators decide is heard of within seconds
  await expect(async () => {
    await administrator.goto('/console/settings/plugins');
    await expect(on).toBeEnabled({ timeout: 5_000 });
  }).toPass();
  if (!(await on.isChecked())) await isSaid(administrator, '“门店便签”已启用', () => card.locator('.el-switch').click());
  await expect(card).toContainText('已启用');
}

async function downloaded(administrator: Page, button: string): Promise<string> {
  const [file] = await Promise.all([administrator.waitForEvent('download'), administrator.getByRole('button', { name: button }).click()]);
  return file.suggestedFilename();
}

async function removed(operator: Page): Promise<void> {
  await operator.goto('/operator/plugins/shop-notes');
  const version = operator.getByRole('region', { name: '版本 1.0.0' });
  await version.or(operator.getByText('没有这个插件')).first().waitFor();
  if (!(await version.isVisible())) return;
  await version.getByRole('button', { name: '移除' }).click();
  const removal = operator.getByRole('dialog', { name: '移除版本 1.0.0' });
  await removal.getByText('删除全部数据').click();
  await expect(removal.getByText(/西子食品贸易有限公司.*已于.*导出|没有企业在这个插件里存有数据/)).toBeVisible();
  await removal.getByPlaceholder('shop-notes').fill('shop-notes');
  await isSaid(operator, '版本 1.0.0 已移除', () => removal.getByRole('button', { name: '移除' }).click());
}

test('a page of a plugin opens on the phone from a step of the visit, and on the console, which shows what was written there', async ({ browser }) => {
  const operator = await newcomer(browser, 'operator', OPERATOR, { baseURL: process.env.DIANLU_OPERATOR_URL ?? 'http://127.0.0.1:8081' });
  await removed(operator);
  await installed(operator);
  const administrator = await newcomer(browser, 'console', 'xizi-admin');
  await turnedOn(administrator);
  await administrator.goto('/console/plugins/shop-notes/notes');
  await expect(administrator.getByText('还没有便签')).toBeVisible();

  const rep = await newcomer(browser, 'field', 'xizi-rep3', PHONE);
  await closeOpenVisit(rep);
  const shop = await startNearby(rep);
  await checkIn(rep);
  const step = rep.getByRole('region', { name: '本次拜访要做的' }).getByRole('link', { name: /门店便签/ });
  await step.click();
  const words = fresh('老板要三箱');
  await rep.getByPlaceholder('给这家店写点什么').fill(words);
  await rep.getByRole('button', { name: '贴上' }).click();
  await expect(rep.getByRole('listitem').filter({ hasText: words })).toContainText(shop);
  await rep.goBack();
  await expect(step).toContainText('1');
  await checkOut(rep);

  await administrator.reload();
  await expect(administrator.getByText(words)).toBeVisible();
  await administrator.goto('/console/settings/plugins');
  expect(await downloaded(administrator, '接口说明')).toBe('shop-notes-openapi.json');
  expect(await downloaded(administrator, '导出数据')).toBe('shop-notes-1.0.0.zip');
  await removed(operator);
});
