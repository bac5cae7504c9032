import { expect, type Page } from '@playwright/test';

/** Leaves no visit open: an earlier, broken run may have left one. */
export async function closeOpenVisit(page: Page): Promise<void> {
  await page.goto('/field/');
  await expect(page.getByRole('heading', { name: '今日拜访' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const resume = page.locator('a.banner');
  if (!(await resume.isVisible())) return;
  await resume.click();
  await checkOut(page);
}

export async function startNearby(page: Page): Promise<string> {
  await page.goto('/field/discover');
  const first = page.locator('article button.main').first();
  await first.click();
  const name = (await page.locator('article.open strong').first().textContent()) ?? '';
  await page.getByRole('button', { name: /开始拜访|继续拜访/ }).click();
  await expect(page.getByText('到店访销')).toBeVisible();
  return name;
}

export async function checkIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '打卡进店' }).click();
  await expect(page.getByRole('heading', { name: '拜访记录' })).toBeVisible();
}

export async function checkOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: '签退离店' }).click();
  await expect(page.getByText('确认离店')).toBeVisible();
  await page.locator('button.round').click();
  await expect(page.getByText('确认离店')).toBeHidden();
}
