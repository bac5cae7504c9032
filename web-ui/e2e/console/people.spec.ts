import { expect, test, type Browser, type Page } from '@playwright/test';
import { ADMINISTRATOR, fresh, newcomer, REP, signIn } from '../people';

/** Answers with what the new colleague is handed. */
async function addPerson(page: Page, name: string): Promise<{ username: string; password: string }> {
  const username = fresh('u');
  await page.goto('/console/people/new');
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('用户名').fill(username);
  await page.getByRole('button', { name: '保存' }).click();
  return { username, password: await handedOver(page) };
}
async function handedOver(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: '请转交给' });
  const password = await dialog.locator('code').nth(2).innerText();
  await dialog.getByRole('button', { name: '我已转交' }).click();
  return password;
}
/** As somebody does with a password that was handed to them. */
async function signInFirst(browser: Browser, username: string, password: string, own: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN', baseURL: test.info().project.use.baseURL })).newPage();
  await page.goto('/console/');
  await page.locator('#username').fill(username);
  if (!(await page.locator('#password').isVisible())) await page.locator('#username').press('Enter');
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
  await page.locator('#password-new').fill(own);
  await page.locator('#password-confirm').fill(own);
  await page.locator('#password-confirm').press('Enter');
  return page;
}
async function find(page: Page, name: string) {
  await page.getByPlaceholder('搜索姓名或电话').fill(name);
  const row = page.locator('.el-table__row', { hasText: name });
  await expect(row).toBeVisible();
  return row;
}

test('a person is added with what is missing said at its field, found by name and state, and disabled knowingly', async ({ page }) => {
  const name = fresh('新同事');
  await signIn(page, 'console', ADMINISTRATOR);
  await page.goto('/console/people/new');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('请填写 3 到 64 个字母')).toBeVisible();
  await expect(page.getByText('请填写姓名')).toBeVisible();
  await addPerson(page, name);
  const row = await find(page, name);
  await row.locator('.el-switch').click();
  const question = page.locator('.el-message-box');
  await expect(question).toContainText('一分钟内退出');
  await question.getByRole('button', { name: '停用' }).click();
  await expect(row.getByText('停用')).toBeVisible();
  await page.locator('.el-select', { hasText: '状态' }).click();
  await page.getByRole('option', { name: '启用' }).click();
  await expect(row).toBeHidden();
});

test('a new colleague signs in with what was handed over and chooses a password; a new one from the administrator ends that session', async ({ page, browser }) => {
  const name = fresh('新来的');
  await signIn(page, 'console', ADMINISTRATOR);
  const { username, password } = await addPerson(page, name);
  const colleague = await signInFirst(browser, username, password, 'own-password-1');
  await colleague.waitForURL(/\/console\//);
  await expect(colleague.locator('aside nav a').first()).toBeVisible();

  await (await find(page, name)).getByRole('link', { name }).click();
  await page.getByRole('button', { name: '新的密码' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '新的密码' }).click();
  const second = await handedOver(page);
  expect(second).not.toBe(password);
  const again = await signInFirst(browser, username, second, 'own-password-2');
  await expect(again.locator('aside nav a').first()).toBeVisible();
  await page.getByRole('button', { name: '在所有设备上退出' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '在所有设备上退出' }).click();
  await expect(page.getByText(/已在所有设备上退出/)).toBeVisible();
  // a tab of its own holds no token: only the session could let it in
  const tab = await again.context().newPage();
  await tab.goto('/console/');
  await expect(tab.locator('#username')).toBeVisible();
  await Promise.all([colleague, again].map((each) => each.context().close()));
});

test('two administrators change one person: the second sees both values and chooses', async ({ page, browser }) => {
  const name = fresh('两边改');
  await signIn(page, 'console', ADMINISTRATOR);
  await addPerson(page, name);
  const row = await find(page, name);
  await row.getByRole('link', { name }).click();
  await page.waitForURL(/\/people\/[0-9a-f-]{36}\/edit$/);
  const address = page.url();
  await page.getByLabel('电话').fill('13800000001');
  const other = await newcomer(browser, 'console', ADMINISTRATOR, { locale: 'zh-CN', baseURL: test.info().project.use.baseURL });
  await other.goto(address);
  await other.getByLabel('电话').fill('13800000002');
  await other.getByRole('button', { name: '保存' }).click();
  await other.waitForURL(/\/console\/people$/);
  await other.context().close();

  await page.getByRole('button', { name: '保存', exact: true }).click();
  const chooser = page.getByRole('dialog', { name: '有人刚刚改过这个人员' });
  await expect(chooser).toContainText('13800000002');
  await expect(chooser).toContainText('13800000001');
  await chooser.getByRole('button', { name: '按选择保存' }).click();
  await page.waitForURL(/\/console\/people$/);
  await expect(await find(page, name)).toContainText('13800000001');
});

test('a role is made, given more, left only knowingly and deleted, by an administrator and not by a rep', async ({ page, browser }) => {
  const name = fresh('配送员');
  await signIn(page, 'console', ADMINISTRATOR);
  await page.goto('/console/roles');
  await page.getByRole('button', { name: '新建角色' }).click();
  await page.getByLabel('角色名称').fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  const editor = page.getByRole('region', { name });
  await expect(editor).toContainText('基于“业务员”');
  await editor.locator('label', { hasText: '查看用量' }).click();
  await page.getByRole('link', { name: /^老板/ }).click();
  await page.getByRole('button', { name: '继续编辑' }).click();
  await editor.getByRole('button', { name: '保存' }).click();
  await expect(editor.getByRole('button', { name: '保存' })).toBeDisabled();
  await expect(editor.getByRole('checkbox', { name: /查看用量/ })).toBeChecked();
  await editor.getByRole('button', { name: '删除角色' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '删除角色' }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  const rep = await newcomer(browser, 'console', REP, { locale: 'zh-CN', baseURL: test.info().project.use.baseURL });
  await expect(rep.getByRole('link', { name: '角色与权限' })).toHaveCount(0);
  await rep.context().close();
});
