import { base, signIn } from './browser.mjs';

const home = `${base}/console`;
const dialog = (page) => page.locator('.el-dialog:visible, .el-message-box:visible, .el-drawer:visible').first();

/** What stands over the pages of the console: menu, settings forms, dialogs, an unsaved role. */
export async function comeToDesk(page, look) {
  await signIn(page, 'console', 'zhongyuan-admin');
  const open = async (place, button, name, index = 0) => {
    await page.goto(`${home}/${place}`);
    await page.locator(button).nth(index).click();
    await dialog(page).waitFor();
    await look(name);
  };
  if (await page.locator('.opener').isVisible()) {
    await page.locator('.opener').click();
    await look('menu');
  }
  await page.goto(`${home}/customers`);
  await page.locator('.account').click();
  await look('account');
  await page.goto(`${home}/customers`);
  await page.locator('.el-table__row .el-checkbox').first().click();
  await page.locator('.el-table__row .el-checkbox').nth(1).click();
  await look('chosen');
  await page.locator('.bulk .el-button').nth(1).click();
  await dialog(page).waitFor();
  await look('bulk');
  await open('settings/customers', '.card .el-button', 'field');
  await open('settings/customers', '.el-table__row .el-button', 'field-removal', 1);
  await open('departments', '.desk .actions .el-button', 'department');
  await page.goto(`${home}/roles/REP`);
  await page.locator('fieldset .el-checkbox').nth(3).click();
  await look('role');
  await page.locator('nav a[href$="/roles/MANAGER"]').click();
  await dialog(page).waitFor();
  await look('role-leave');
  await page.goto(`${home}/roles/REP`);
  await page.locator('.desk .actions .el-button').click();
  await look('role-new');
  await page.goto(`${home}/settings/plugins`);
  await page.locator('article .el-button, .card .el-button').first().click();
  await dialog(page).waitFor();
  await look('plugin');
  await page.goto(`${home}/customers/new`);
  await page.locator('.actions .el-button--primary').click();
  await page.locator('.el-form-item__error').first().waitFor();
  await look('problems');
  await page.goto(`${home}/people/new`);
  await page.locator('.actions .el-button--primary, .el-button--primary').last().click();
  await page.waitForTimeout(600);
  await look('person-problems');
  await page.goto(`${home}/visits`);
  await page.locator('.el-date-editor input').first().click();
  await page.waitForTimeout(400);
  await look('calendar');
}
