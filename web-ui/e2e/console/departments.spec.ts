import { expect, test, type Page } from '@playwright/test';
import { ADMINISTRATOR, fresh, signIn } from '../people';

const line = (page: Page, name: string) => page.locator('.el-tree-node__content', { hasText: name });

async function act(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `“${name}”的操作` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
async function add(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '添加部门' });
  await dialog.getByLabel('部门名称').fill(name);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(line(page, name)).toBeVisible();
}

test('a department is added, gets one below, keeps what hangs on it, is renamed and goes', async ({ page }) => {
  const [upper, lower] = [fresh('上级'), fresh('下级')];
  await signIn(page, 'console', ADMINISTRATOR);
  await page.goto('/console/departments');
  await page.getByRole('button', { name: '添加部门' }).click();
  await add(page, upper);
  await expect(line(page, upper)).toContainText('0 人');
  await act(page, upper, '添加下级部门');
  await add(page, lower);

  await act(page, upper, '删除');
  await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
  const reason = page.locator('.el-message-box', { hasText: '它下面还有部门' });
  await expect(reason).toContainText(`“${upper}”不能删除`);
  await reason.getByRole('button', { name: '关闭' }).last().click();

  const renamed = fresh('改名');
  await act(page, lower, '改名或移动');
  const dialog = page.getByRole('dialog', { name: '改名或移动' });
  await dialog.getByLabel('部门名称').fill(renamed);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(line(page, renamed)).toBeVisible();

  for (const name of [renamed, upper]) {
    await act(page, name, '删除');
    await page.locator('.el-message-box').getByRole('button', { name: '确定' }).click();
    await expect(line(page, name)).toHaveCount(0);
  }
});
