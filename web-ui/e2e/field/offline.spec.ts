import { expect, test } from '@playwright/test';
import { isKept, JINSHUI, REP, signIn } from '../people';
import { checkOut, closeOpenVisit, startNearby } from './visit';

test.describe('with a position', () => {
  test.use({ geolocation: JINSHUI, permissions: ['geolocation'], serviceWorkers: 'block' });

  test('a check-in whose reply is lost is sent again with the same id and counts once', async ({ page }) => {
    await signIn(page, 'field', REP);
    await closeOpenVisit(page);
    await startNearby(page);

    const ids: string[] = [];
    let lose = true;
    await page.route('**/check-in', async (route) => {
      ids.push((route.request().postDataJSON() as { id: string }).id);
      if (!lose) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: '打卡进店' }).click();
    await expect(page.getByText('打卡已保存在手机上')).toBeVisible();

    lose = false;
    await page.reload();
    await expect(page.getByRole('heading', { name: '拜访记录' })).toBeVisible();
    await expect.poll(() => ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
    await checkOut(page);
  });

  test('what is typed into the record survives a reload', async ({ page }) => {
    await signIn(page, 'field', REP);
    await closeOpenVisit(page);
    await startNearby(page);
    await page.getByRole('button', { name: '打卡进店' }).click();
    await page.getByRole('textbox', { name: '拜访记录' }).fill('写到一半');
    await isKept(page, '写到一半');
    await page.reload();
    await expect(page.getByRole('textbox', { name: '拜访记录' })).toHaveValue('写到一半');
    await checkOut(page);
  });
});

test.describe('without a position', () => {
  test.use({ permissions: [] });

  test('a check-in without position needs a reason', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(JINSHUI);
    await signIn(page, 'field', REP);
    await closeOpenVisit(page);
    await startNearby(page);
    await context.clearPermissions();
    await page.reload();
    await page.getByRole('button', { name: '无法定位，说明原因' }).click();
    await expect(page.getByRole('button', { name: '不带位置打卡' })).toBeDisabled();
    await page.getByRole('button', { name: '室内没有信号' }).click();
    await page.getByRole('button', { name: '不带位置打卡' }).click();
    await expect(page.getByText('无定位：室内没有信号')).toBeVisible();
    await context.grantPermissions(['geolocation']);
    await page.reload();
    await checkOut(page);
  });
});
