import { expect, type Page, type Response } from '@playwright/test';
import { isSaid } from '../people';

/** Whether the rep is in a shop, if this answer tells it; one whose page has gone meanwhile tells nothing. */
async function inShop(answer: Response): Promise<boolean | undefined> {
  const { pathname, searchParams } = new URL(answer.url());
  if (!pathname.endsWith('/visits') || !searchParams.has('repId') || searchParams.has('day') || !answer.ok()) return undefined;
  const page = (await answer.json().catch(() => null)) as { items: { state: string }[] } | null;
  return page?.items.some(({ state }) => state === 'CHECKED_IN');
}

/** Leaves no visit open: an earlier, broken run may have left one. */
export async function closeOpenVisit(page: Page): Promise<void> {
  let open = false;
  const told = page.waitForResponse(async (answer) => {
    const tells = await inShop(answer);
    open = tells ?? open;
    return tells !== undefined;
  });
  await page.goto('/field/');
  await expect(page.getByRole('heading', { name: '今日拜访' })).toBeVisible();
  await told;
  if (!open) return;
  await page.locator('a.banner').click();
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

export async function saveRecord(page: Page): Promise<void> {
  await isSaid(page, '拜访记录已保存', () => page.getByRole('button', { name: '保存记录' }).click());
}
