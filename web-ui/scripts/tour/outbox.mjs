import { base, signIn } from './browser.mjs';
import { leave, leaveOpenVisit } from './visits.mjs';

/** As where there is no network: what is sent there gets no answer. */
async function losing(page, address, act) {
  const lose = (route) => (route.request().method() === 'GET' ? route.continue() : route.abort('internetdisconnected'));
  await page.route(address, lose);
  await act();
  await page.unroute(address, lose);
}

async function startAt(page, place) {
  await page.goto(`${base}/field/discover`);
  await page.locator('article button.main').nth(place).click();
  await page.waitForTimeout(800);
  await page.locator('article.open .van-button--primary').last().click();
}

/** The platform has a newer record than the one that is sent. */
async function answerNewer(route) {
  const answer = await route.fetch();
  const visit = await answer.json();
  const record = { text: '店长说下周三之前不要送货，冰柜要移到门口。', maturity: 'WATCHING', recordedAt: new Date(Date.now() + 60_000).toISOString() };
  await route.fulfill({ response: answer, json: { ...visit, record } });
}

/** What waits on the phone: a check-in, its withdrawal, a start that another visit stands in the way of, and two texts of one record. */
export async function comeToOutbox(page, look) {
  await signIn(page, 'field', 'zhongyuan-rep1');
  await page.waitForLoadState('networkidle');
  await leaveOpenVisit(page);
  await startAt(page, 0);
  await page.locator('.round.check-in').waitFor();
  await page.waitForTimeout(1_500);
  const first = page.url();
  await losing(page, '**/check-in', async () => {
    await page.locator('.round').click();
    await page.waitForTimeout(5_000);
    await look('check-in');
    await page.locator('.panel .link').last().click();
    await page.locator('.van-dialog').waitFor();
    await look('withdraw');
    await page.locator('.van-dialog__cancel').click();
    await page.goto(`${base}/field/outbox`);
    await page.locator('.entry').waitFor();
    await look('list');
  });
  await page.locator('.bottom .van-button--primary').click();
  await page.locator('.entry').waitFor({ state: 'detached' });
  await look('empty');
  await losing(page, '**/api/v1/visits', async () => {
    await startAt(page, 1);
    await page.locator('.waits').waitFor();
    await look('start');
  });
  await page.goto(`${base}/field/outbox`);
  await page.locator('.bottom .van-button--primary').click();
  await page.locator('.entry.asking').waitFor();
  await look('other-open');
  await page.goto(`${base}/field/`);
  await page.locator('a.outbox').waitFor();
  await look('home');
  await page.goto(`${base}/field/outbox`);
  await page.locator('.entry .van-button').last().click();
  await page.locator('.van-dialog__confirm').click();
  await page.goto(first);
  await page.locator('#record-text').fill('堆头已经摆好，老板说下周再补二十箱。');
  await page.route('**/record', answerNewer);
  await page.locator('.record .van-button--primary').click();
  await page.locator('.newer').waitFor();
  await page.locator('.newer').scrollIntoViewIfNeeded();
  await look('both-texts');
  await page.unroute('**/record', answerNewer);
  await page.goto(first);
  await leave(page);
  await page.locator('.round').click();
  await page.locator('.round').waitFor({ state: 'detached' });
}
