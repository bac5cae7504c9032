import { expect, test } from '@playwright/test';
import { MANAGER, signIn } from '../people';

test('in a slim window the menu is a drawer that keys open and close', async ({ page }) => {
  await signIn(page, 'console', MANAGER);
  await page.setViewportSize({ width: 420, height: 800 });
  const menu = page.getByRole('button', { name: '主菜单' });
  const people = page.getByRole('link', { name: '人员', exact: true });
  await expect(people).not.toBeInViewport();
  await menu.press('Enter');
  await expect(people).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(people).not.toBeInViewport();
  await expect(menu).toBeFocused();

  await menu.click();
  await people.click();
  await page.waitForURL(/\/console\/people$/);
  await expect(people).not.toBeInViewport();
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide).toBe(0);
});
