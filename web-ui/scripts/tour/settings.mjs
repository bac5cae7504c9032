import { base, signIn } from './browser.mjs';

/** The customer words of a company: a maturity is renamed. */
export async function comeToRename(page, look) {
  await signIn(page, 'console', 'zhongyuan-admin');
  await page.goto(`${base}/console/settings/customers`);
  await page.locator('li .el-button').first().waitFor();
  await look('list');
  await page.locator('li .el-button').first().click();
  await page.locator('.el-message-box').waitFor();
  await look('question');
  await page.keyboard.press('Escape');
}

/** A department whose people are still there, and one that is closed. */
export async function comeToClosing(page, look) {
  const choose = async (line, command) => {
    await page.locator('.line').nth(line).locator('.el-button').click();
    await page.locator('.el-dropdown-menu:visible li').nth(command).click();
    await page.locator('.el-message-box').waitFor();
  };
  await signIn(page, 'console', 'zhongyuan-admin');
  await page.goto(`${base}/console/departments`);
  await page.locator('.line').first().waitFor();
  await choose(1, 2);
  await look('question');
  await page.locator('.el-message-box .el-button--primary').click();
  await page.waitForTimeout(1_500);
  await look('in-use');
}

/** Somebody new, whose one-time password is handed over, and somebody who forgot theirs. */
export async function comeToHandOver(page, look) {
  await signIn(page, 'console', 'zhongyuan-admin');
  await page.goto(`${base}/console/people/new`);
  const input = (name) => page.locator('.el-form-item').filter({ has: page.locator(`input[${name}]`) }).locator('input');
  await input('maxlength="60"').first().fill('韩梅梅');
  await input('type="tel"').fill(`138 ${Date.now() % 100000000}`);
  await look('form');
  await page.locator('header .el-button--primary, .el-button--primary').first().click();
  await page.locator('.el-dialog').waitFor();
  await look('created');
  await page.locator('.el-dialog .el-button--primary').click();
  await page.locator('.el-table__row a').first().click();
  await page.locator('.acts .el-button').first().waitFor();
  await look('person');
  await page.locator('.acts .el-button').first().click();
  await page.locator('.el-message-box').waitFor();
  await look('question');
}

/** A new API client, whose secret is shown once. */
export async function comeToClients(page, look) {
  await signIn(page, 'console', 'zhongyuan-admin');
  await page.goto(`${base}/console/api-clients`);
  await page.locator('.empty, .acts').first().waitFor();
  await look('before');
  await page.getByRole('button', { name: 'API' }).first().click();
  await page.locator('.el-dialog input').first().fill('进销存对接');
  await page.locator('.el-dialog .el-checkbox').nth(2).click();
  await look('form');
  await page.locator('.el-dialog .el-button--primary').click();
  await page.locator('.el-dialog code').first().waitFor();
  await look('secret');
  await page.locator('.el-dialog .el-button--primary').click();
  await page.locator('.acts').first().waitFor();
  await look('list');
}
