import { expect, test } from '@playwright/test';
import { fresh, JINSHUI, REP, signIn } from '../people';
import { checkIn, checkOut, closeOpenVisit, saveRecord, startNearby } from './visit';

test.use({ geolocation: JINSHUI, permissions: ['geolocation'] });

test('a rep finds a shop around, checks in, writes the record and checks out', async ({ page }) => {
  await signIn(page, 'field', REP);
  await closeOpenVisit(page);
  const shop = await startNearby(page);

  await expect(page.getByText('到店后请先打卡')).toBeVisible();
  await expect(page.getByText(/精度约 10 米/)).toBeVisible();
  await checkIn(page);

  const words = fresh('老板要三箱');
  await page.getByRole('textbox', { name: '拜访记录' }).fill(words);
  await expect(page.getByText(`${words.length}/2000`)).toBeVisible();
  await page.getByRole('radio', { name: '有意向' }).click();
  await saveRecord(page);

  await page.goto('/field/');
  await expect(page.locator('a.banner')).toContainText(shop);
  await page.locator('a.banner').click();
  await checkOut(page);

  await page.goto('/field/visits');
  await expect(page.locator('a.visit', { hasText: words })).toContainText('已完成');
});

test('the record cannot grow beyond 2000 characters', async ({ page }) => {
  await signIn(page, 'field', REP);
  await closeOpenVisit(page);
  await startNearby(page);
  await checkIn(page);
  await page.getByRole('textbox', { name: '拜访记录' }).fill('字'.repeat(2001));
  await expect(page.getByRole('textbox', { name: '拜访记录' })).toHaveValue('字'.repeat(2000));
  await checkOut(page);
});
