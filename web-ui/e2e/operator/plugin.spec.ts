import path from 'node:path';
import { expect, test } from '@playwright/test';
import { COMPANIES, isSaid, OPERATOR, signIn } from '../people';

/** The example plugin, as its build makes it. */
const JAR = path.resolve(import.meta.dirname, '../../../plugins/shop-notes/target/shop-notes.jar');

test('a plugin is judged, installed, rolled out to a share and to a tenant by name, rolled back, and removed with all it stored', async ({ page }) => {
  await signIn(page, 'operator', OPERATOR);
  await page.goto('/operator/plugins/new');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'notes.jar', mimeType: 'application/java-archive', buffer: Buffer.from('no jar') });
  await expect(page.getByText('这不是能安装的插件')).toBeVisible();
  await page.getByRole('button', { name: '换一个文件' }).click();
  await file.setInputFiles(JAR);
  await expect(page.getByText('可以安装：新插件')).toBeVisible();
  await expect(page.getByText('db/0001-note.sql')).toBeVisible();
  await page.getByRole('slider').press('Home');
  await page.getByRole('button', { name: '安装', exact: true }).click();

  const version = page.getByRole('region', { name: '版本 1.0.0' });
  await expect(version).toContainText('未提供');
  await version.getByRole('button', { name: '调整灰度' }).click();
  const stage = page.getByRole('dialog', { name: '版本 1.0.0 提供给谁' });
  await stage.getByRole('slider').press('ArrowRight');
  await stage.getByRole('combobox', { name: '另外指定的企业' }).fill('zhongyuan');
  await page.getByRole('option', { name: COMPANIES.zhongyuan }).click();
  await isSaid(page, '版本 1.0.0 的灰度已保存', () => stage.getByRole('button', { name: '保存' }).click());
  await expect(version).toContainText('1% 的企业 + 1 家指定企业');
  await expect(version.getByRole('link', { name: COMPANIES.zhongyuan })).toBeVisible();

  await version.getByRole('button', { name: '撤回' }).click();
  await isSaid(page, '版本 1.0.0 已撤回', () => page.locator('.el-message-box').getByRole('button', { name: '撤回' }).click());
  await expect(version).toContainText('未提供');

  await version.getByRole('button', { name: '移除' }).click();
  const removal = page.getByRole('dialog', { name: '移除版本 1.0.0' });
  await removal.getByText('删除全部数据').click();
  await expect(removal.getByRole('button', { name: '移除' })).toBeDisabled();
  await removal.getByPlaceholder('shop-notes').fill('shop-notes');
  await isSaid(page, '版本 1.0.0 已移除', () => removal.getByRole('button', { name: '移除' }).click());
  await expect(page.getByText('没有这个插件')).toBeVisible();

  await page.goto('/operator/audit');
  const entries = page.locator('#content li', { hasText: 'shop-notes 1.0.0' });
  await expect(entries.filter({ hasText: '安装插件' }).first()).toBeVisible();
  await expect(entries.filter({ hasText: '调整插件灰度' }).first()).toContainText(COMPANIES.zhongyuan);
});
