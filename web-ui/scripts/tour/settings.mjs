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
