import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { ADMINISTRATOR, fresh, newcomer, OTHER_COMPANY, REP, signIn } from '../people';

interface Told {
  clientId: string;
  secret: string;
}

async function told(page: Page, name: string): Promise<Told> {
  const dialog = page.getByRole('dialog', { name: `“${name}”的密钥` });
  await expect(dialog.locator('code').nth(2)).toContainText('grant_type=client_credentials');
  const [clientId, secret] = [await dialog.locator('code').nth(0).innerText(), await dialog.locator('code').nth(1).innerText()];
  await dialog.getByRole('button', { name: '我已记下' }).click();
  return { clientId, secret };
}
async function makeClient(page: Page, name: string): Promise<Told> {
  await page.goto('/console/api-clients');
  await page.getByRole('button', { name: '新建 API 客户端' }).first().click();
  const dialog = page.getByRole('dialog', { name: '新建 API 客户端' });
  await dialog.getByLabel('名称').fill(name);
  await dialog.locator('label', { hasText: '老板' }).click();
  await dialog.getByRole('button', { name: '创建' }).click();
  return told(page, name);
}
async function tokenOf(request: APIRequestContext, { clientId, secret }: Told) {
  const place = (await (await request.get('/api/v1/web-config')).json()) as { keycloakUrl: string; realm: string };
  return request.post(`${place.keycloakUrl}/realms/${place.realm}/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials', client_id: clientId, client_secret: secret, scope: 'openid organization' },
  });
}
/** A program has no cookies. */
async function bearer(request: APIRequestContext, client: Told): Promise<{ Authorization: string }> {
  const first = await tokenOf(request, client);
  const answer = first.ok() ? first : await request.post(first.url(), { form: { grant_type: 'client_credentials', client_id: client.clientId, client_secret: client.secret } });
  expect(answer.status(), await answer.text()).toBe(200);
  return { Authorization: `Bearer ${((await answer.json()) as { access_token: string }).access_token}` };
}
async function foreignCustomer(page: Page): Promise<string> {
  await page.goto('/console/customers');
  const href = await page.locator('a[href*="/customers/"]:not([href$="/new"])').first().getAttribute('href');
  return /customers\/([0-9a-f-]{36})/.exec(href!)![1]!;
}

test('a program reads its own company by the secret an administrator made, and is out when it is disabled, renewed or deleted', async ({ page, browser, playwright }) => {
  test.slow();
  const name = fresh('对接');
  await signIn(page, 'console', ADMINISTRATOR);
  const client = await makeClient(page, name);
  const line = page.locator('li', { hasText: name });
  await expect(line).toContainText(client.clientId);
  const request = await playwright.request.newContext({ baseURL: test.info().project.use.baseURL });
  const headers = await bearer(request, client);
  const own = await request.get('/api/v1/customers?limit=5', { headers });
  expect(own.status()).toBe(200);
  expect(((await own.json()) as { items: unknown[] }).items.length).toBeGreaterThan(0);
  const other = await newcomer(browser, 'console', OTHER_COMPANY, { locale: 'zh-CN', baseURL: test.info().project.use.baseURL });
  const foreign = await foreignCustomer(other);
  await other.context().close();
  expect((await request.get(`/api/v1/customers/${foreign}`, { headers })).status()).toBe(404);

  await line.locator('.el-switch').click();
  await page.locator('.el-message-box').getByRole('button', { name: '停用' }).click();
  await expect(line.getByText('停用')).toBeVisible();
  expect((await request.get('/api/v1/customers?limit=5', { headers: await bearer(request, client) })).status()).toBe(403);
  await line.locator('.el-switch').click();
  await expect(line.getByText('启用')).toBeVisible();
  expect((await request.get('/api/v1/customers?limit=5', { headers: await bearer(request, client) })).status()).toBe(200);

  await line.getByRole('button', { name: '换密钥' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '换密钥' }).click();
  const renewed = await told(page, name);
  expect((await tokenOf(request, client)).ok()).toBe(false);
  const last = await bearer(request, renewed);
  await line.getByRole('button', { name: '删除' }).click();
  await page.locator('.el-message-box').getByRole('button', { name: '删除' }).click();
  await expect(line).toHaveCount(0);
  expect((await request.get('/api/v1/customers?limit=5', { headers: last })).status()).toBe(403);
  expect((await tokenOf(request, renewed)).ok()).toBe(false);
  await request.dispose();
});

test('a rep finds no way to the API clients', async ({ page }) => {
  await signIn(page, 'console', REP);
  await expect(page.getByRole('link', { name: 'API 客户端' })).toHaveCount(0);
});
