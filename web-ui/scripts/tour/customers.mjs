import { base, newPage, signIn } from './browser.mjs';

async function firstId(page, shell) {
  await page.goto(`${base}/${shell}/customers`);
  const link = page.locator(`a[href^="/${shell}/customers/"]:not([href$="/new"])`).first();
  await link.waitFor();
  return (await link.getAttribute('href')).split('/').pop();
}

const save = (page, shell) => page.locator(shell === 'field' ? '.bottom .van-button--primary' : '.actions .el-button--primary').click();
const address = (page) => page.locator('.el-form-item:has(.el-cascader) + .el-form-item input');

/** A customer that somebody else has changed meanwhile: both values of each field. */
export async function comeToConflict(page, look, shell, user) {
  await signIn(page, shell, user);
  const id = await firstId(page, shell);
  await page.goto(`${base}/${shell}/customers/${id}/edit`);
  const remark = page.locator('textarea').last();
  await remark.waitFor();
  const other = await newPage(page.context().browser(), { viewport: { width: 1440, height: 900 } }, 'zh-CN', 'zhongyuan-admin');
  await signIn(other, 'console', 'zhongyuan-admin');
  await other.goto(`${base}/console/customers/${id}/edit`);
  await address(other).fill(`花园路 ${Date.now() % 1000} 号`);
  await other.locator('textarea').last().fill(`周三之后才收货 ${Date.now() % 1000}`);
  await save(other, 'console');
  await other.waitForURL((url) => !url.pathname.endsWith('/edit'));
  await other.context().close();
  await remark.fill(`老板换人了，先打电话 ${Date.now() % 1000}`);
  await save(page, shell);
  await page.locator('.chooser').waitFor();
  await look();
}

/** The question before a shop moves on the map. */
export async function comeToMove(page, look) {
  await signIn(page, 'console', 'zhongyuan-admin');
  const id = await firstId(page, 'console');
  await page.goto(`${base}/console/customers/${id}/edit`);
  await page.locator('.foot .el-button').last().click();
  const map = page.locator('.el-dialog .map .frame');
  await map.waitFor();
  await page.waitForTimeout(1_500);
  await look('map');
  await page.locator('.el-dialog .leaflet-container').focus();
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(600);
  }
  await page.locator('.el-dialog__footer .el-button--primary').click();
  await page.locator('.el-message-box').waitFor();
  await look('question');
}
