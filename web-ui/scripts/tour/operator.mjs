import { homeOf, signIn } from './browser.mjs';

const home = homeOf('operator');
const dialog = (page) => page.locator('.el-dialog:visible, .el-message-box:visible, .el-drawer:visible').first();

/** The form with what is wrong with it, and a new company coming into being step by step. */
export async function comeToNewTenant(page, look) {
  await signIn(page, 'operator', 'operator');
  await page.goto(`${home}/tenants/new`);
  await page.locator('.desk .actions .el-button--primary').click();
  await page.locator('.el-form-item__error').first().waitFor();
  await look('problems');
  const fields = page.locator('.el-form input:not([role=combobox])');
  const values = ['中原快消商贸有限公司郑州分公司', `tour-${Date.now() % 100_000}`, '王建国', `wang${Date.now() % 1000}@example.com`];
  for (const [index, value] of values.entries()) await fields.nth(index).fill(value);
  await page.locator('.desk .actions .el-button--primary').click();
  await page.locator('ol .running, ol .done').first().waitFor();
  await look('steps');
}

/** A company whose creation stopped half way, and the question before it is undone. */
export async function comeToStopped(page, look) {
  await signIn(page, 'operator', 'operator');
  await page.locator('main a[href^="/operator/tenants/"]').first().click();
  await page.locator('.card.failed').waitFor();
  await look();
  await page.locator('.card.failed .el-button--danger').click();
  await dialog(page).waitFor();
  await look('question');
}

async function press(page, place, button, look, name) {
  await page.goto(`${home}/${place}`);
  await page.locator(button).first().click();
  await dialog(page).waitFor();
  await look(name);
  await page.keyboard.press('Escape');
}

/** What is asked before a company or a plan changes. */
export async function comeToDialogs(page, look) {
  await signIn(page, 'operator', 'operator');
  await press(page, 'plans', '.plans .el-button', look, 'plan');
  await page.goto(`${home}/tenants`);
  const tenant = (await page.locator('main a[href^="/operator/tenants/"]:not([href$=new])').first().getAttribute('href')).replace('/operator/', '');
  const cards = page.locator('.stack').nth(1).locator('.el-button');
  await page.goto(`${home}/${tenant}`);
  await cards.first().waitFor();
  for (let index = 0; index < Math.min(await cards.count(), 5); index += 1) {
    await page.goto(`${home}/${tenant}`);
    await cards.nth(index).click();
    if (await dialog(page).isVisible({ timeout: 1_000 }).catch(() => false)) await look(`tenant-${index}`);
  }
}

/** Asking for a look into a company, and what is seen under the grant. */
export async function comeToAccess(page, look) {
  await signIn(page, 'operator', 'operator');
  await page.goto(`${home}/tenants`);
  const tenant = await page.locator('main a[href^="/operator/tenants/"]:not([href$=new])').first().getAttribute('href');
  await page.goto(`${home.replace(/\/operator$/, '')}${tenant}/access`);
  await page.locator('.empty .el-button').click();
  await dialog(page).waitFor();
  await look('ask');
  await page.locator('.el-dialog textarea').fill('客户来电反映门店列表打不开，需要看一下列表里有什么');
  await page.locator('.el-dialog__footer .el-button--primary').click();
  await page.locator('.open').waitFor();
  await look('open');
  await page.locator('.el-table__row').first().locator('a, button').first().click();
  await dialog(page).waitFor();
  await look('customer');
}

const jar = (name) => ({ name, mimeType: 'application/java-archive', buffer: Buffer.alloc(120_000, name) });

/** A jar on its way, its report good and bad, and how far a version is let. */
export async function comeToCatalogue(page, look) {
  await signIn(page, 'operator', 'operator');
  await page.goto(`${home}/plugins/new`);
  const slow = async (route) => { await new Promise((go) => setTimeout(go, 5_000)); await route.continue().catch(() => undefined); };
  await page.route('**/plugin-inspections', slow);
  await page.locator('input[type=file]').setInputFiles(jar('shop-notes-1.2.0.jar'));
  await page.locator('.progress').waitFor();
  await look('upload');
  await page.locator('.el-alert').waitFor();
  await page.unroute('**/plugin-inspections', slow);
  await look('report');
  await page.mouse.wheel(0, 3_000);
  await look('report-below');
  await page.goto(`${home}/plugins/new`);
  await page.locator('input[type=file]').setInputFiles(jar('bad-1.2.0.jar'));
  await page.locator('.findings').waitFor();
  await look('refused');
  await page.goto(`${home}/plugins/shop-notes`);
  await page.locator('.buttons .el-button').first().click();
  await dialog(page).waitFor();
  await look('rollout');
  await page.goto(`${home}/plugins/shop-notes`);
  await page.locator('.buttons .el-button--danger').first().click();
  await dialog(page).waitFor();
  await look('removal');
}
