import { base, enterName, PC, PHONE, signIn } from './browser.mjs';
import { comeToConflict, comeToMove } from './customers.mjs';
import { comeToDesk } from './desk.mjs';
import { comeToAccess, comeToCatalogue, comeToDialogs, comeToNewTenant, comeToStopped } from './operator.mjs';
import { comeToOutbox } from './outbox.mjs';
import { comeToClients, comeToClosing, comeToHandOver, comeToRename } from './settings.mjs';
import { comeToVisit } from './visits.mjs';

async function comeToLogin(page, look) {
  await enterName(page, 'field', 'zhongyuan-rep1');
  await look('name');
  const first = page.url();
  await page.locator('#username').press('Enter');
  await page.locator('#password').fill('not the password');
  await look('password');
  await page.locator('#password').press('Enter');
  await page.locator('#input-error-password, .pf-m-danger').first().waitFor();
  await look('refused');
  await page.goto(first);
  await page.locator('#username').fill('lianhe');
  await page.locator('#username').press('Enter');
  await page.locator('.company').first().waitFor();
  await look('companies');
}

async function comeToLoginError(page, look) {
  const realm = await (await page.request.get(`${base}/api/v1/web-config`)).json();
  await page.goto(`${realm.keycloakUrl}/realms/${realm.realm}/protocol/openid-connect/auth?client_id=nowhere`);
  await look('link');
  await enterName(page, 'field', 'zhongyuan-rep1');
  const stale = await page.locator('form').first().getAttribute('action');
  await page.locator('#username').press('Enter');
  await page.locator('#password').waitFor();
  await page.goto(new URL(stale, page.url()).href);
  await look('expired');
}

async function comeToOffline(page, look) {
  await signIn(page, 'field', 'zhongyuan-rep1');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${base}/field/customers`);
  await page.locator('article').first().click();
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(2_500);
  await page.context().setOffline(true);
  await page.goto(`${base}/field/`);
  await page.locator('.home').waitFor();
  await page.waitForTimeout(4_000);
  await look('home');
  await page.goto(`${base}/field/customers`);
  await page.waitForTimeout(4_000);
  await look('customers');
  await page.locator('article').first().click();
  await page.waitForTimeout(4_000);
  await look('customer');
  await page.goto(`${base}/field/discover`);
  await page.waitForTimeout(5_000);
  await look('discover');
  await page.goto(`${base}/field/search?q=woniu`);
  await page.waitForTimeout(5_000);
  await look('search');
}

/** What no address leads to: `come` brings the page there and looks at it, once or at several parts. */
export const STATES = {
  login: { device: PHONE, user: 'lianhe', come: comeToLogin },
  'login-wide': { device: PC, user: 'lianhe', come: comeToLogin },
  'login-error': { device: PHONE, user: 'lianhe', come: comeToLoginError },
  offline: { device: PHONE, user: 'zhongyuan-rep1', come: comeToOffline },
  visit: { device: PHONE, user: 'zhongyuan-rep1', come: comeToVisit },
  outbox: { device: PHONE, user: 'zhongyuan-rep1', come: comeToOutbox },
  rename: { device: PC, user: 'zhongyuan-admin', come: comeToRename },
  'hand-over': { device: PC, user: 'zhongyuan-admin', come: comeToHandOver },
  'hand-over-phone': { device: PHONE, user: 'zhongyuan-admin', come: comeToHandOver },
  clients: { device: PC, user: 'zhongyuan-admin', come: comeToClients },
  'clients-phone': { device: PHONE, user: 'zhongyuan-admin', come: comeToClients },
  closing: { device: PC, user: 'zhongyuan-admin', come: comeToClosing },
  'conflict-phone': { device: PHONE, user: 'zhongyuan-rep1', come: (page, look) => comeToConflict(page, look, 'field', 'zhongyuan-rep1') },
  'conflict-wide': { device: PC, user: 'zhongyuan-admin', come: (page, look) => comeToConflict(page, look, 'console', 'zhongyuan-admin') },
  desk: { device: PC, user: 'zhongyuan-admin', come: comeToDesk },
  'desk-phone': { device: PHONE, user: 'zhongyuan-admin', come: comeToDesk },
  'new-tenant': { device: PC, user: 'operator', come: comeToNewTenant },
  'new-tenant-phone': { device: PHONE, user: 'operator', come: comeToNewTenant },
  stopped: { device: PC, user: 'operator', come: comeToStopped },
  'stopped-phone': { device: PHONE, user: 'operator', come: comeToStopped },
  asked: { device: PC, user: 'operator', come: comeToDialogs },
  'asked-phone': { device: PHONE, user: 'operator', come: comeToDialogs },
  access: { device: PC, user: 'operator', come: comeToAccess },
  'access-phone': { device: PHONE, user: 'operator', come: comeToAccess },
  catalogue: { device: PC, user: 'operator', come: comeToCatalogue },
  'catalogue-phone': { device: PHONE, user: 'operator', come: comeToCatalogue },
  move: { device: PC, user: 'zhongyuan-admin', come: comeToMove },
  'visit-drawer': {
    device: PC,
    user: 'zhongyuan-manager1',
    async come(page, look) {
      await signIn(page, 'console', 'zhongyuan-manager1');
      await page.goto(`${base}/console/visits`);
      await page.locator('.el-table__row').first().click();
      await page.locator('.el-drawer .leaflet-container').waitFor();
      await page.waitForTimeout(1_500);
      await look();
    },
  },
};
