import { expect, test } from '@playwright/test';
import { JINSHUI, REP, signIn } from '../people';

test.use({ geolocation: JINSHUI, permissions: ['geolocation'] });

test('without network the map still shows outlines and names of districts, also where nobody has looked before', async ({ page, context }) => {
  await signIn(page, 'field', REP);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: '今日拜访' })).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await context.setOffline(true);
  await expect(page.getByText('没有网络', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: '发现' }).click();
  await expect(page.getByText('没有网络连接，请稍后重试')).toBeVisible();
  await expect(page.locator('.dl-map-name').first()).toBeVisible();
  const colours = () => page.locator('.leaflet-outlines-pane canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 4).join())).size;
  });
  await expect.poll(colours).toBeGreaterThan(2);
  await context.setOffline(false);
  await expect(page.getByText('没有网络', { exact: true })).toBeHidden();
});
