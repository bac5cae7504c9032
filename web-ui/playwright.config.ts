import { defineConfig } from '@playwright/test';

/**
 * Runs against a platform that is already up, with its demo companies: DIANLU_WEB_URL, DIANLU_OPERATOR_URL, DIANLU_DEMO_PASSWORD.
 * The browser is the machine's own (CHROMIUM_PATH).
 */
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 2, // one for each shell at a time: their tests sign in as different people
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['list']] : [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.DIANLU_WEB_URL ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false }, // a film of each test takes a third of its time
    actionTimeout: 60_000,
    launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS },
  },
  projects: [
    {
      name: 'field',
      testDir: 'e2e/field',
      workers: 1,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'console', testDir: 'e2e/console', workers: 1, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'operator', testDir: 'e2e/operator', workers: 1, use: { viewport: { width: 1440, height: 900 }, baseURL: process.env.DIANLU_OPERATOR_URL ?? 'http://127.0.0.1:8081' } },
  ],
});
