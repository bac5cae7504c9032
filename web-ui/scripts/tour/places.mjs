import { homeOf, PC, PHONE } from './browser.mjs';

const FIELD = ['', 'apps', 'discover', 'me', 'customers', 'customers/new', 'customers/*', 'customers/*/edit', 'search', 'search?q=woniu', 'visits', 'visits/*', 'outbox', 'plugins/shop-notes/notes', 'nowhere'];
const CONSOLE = ['team-day', 'visits', 'customers', 'customers/new', 'customers/*', 'customers/*/edit', 'recycle-bin', 'people', 'people/new', 'people/*', 'departments', 'roles', 'roles/MANAGER', 'settings/plugins', 'settings/branding', 'settings/customers', 'reports', 'usage', 'audit', 'operator-access', 'plugins/shop-notes/notes', 'nowhere'];
const OPERATOR = ['', 'tenants', 'tenants/new', 'tenants/*', 'tenants/*/access', 'plans', 'plugins', 'plugins/*', 'plugins/new', 'audit', 'nowhere'];

/** Who looks at which pages, on which device. */
export const TOURS = [
  ['zhongyuan-rep1', 'field', PHONE, FIELD],
  ['xizi-manager1', 'field', PHONE, ['', 'discover', 'me', 'customers', 'customers/*', 'visits', 'search?q=cs']],
  ['zhongyuan-manager1', 'console', PC, ['team-day', 'visits', 'customers', 'customers/*', 'people']],
  ['xizi-admin', 'console', PC, CONSOLE],
  ['xizi-rep1', 'console', PC, ['customers', 'visits']],
  ['zhongyuan-boss', 'console', PC, ['', 'usage', 'operator-access', 'settings/plugins']],
  ['zhongyuan-admin', 'console', PHONE, CONSOLE],
  ['operator', 'operator', PC, OPERATOR],
  ['operator', 'operator', PHONE, OPERATOR],
];

export const nameOf = (place) => place.replaceAll('*', 'one').replace(/[^a-zA-Z]+/g, '_') || 'home';

/** The pages link to each other by ids: `customers/*` is the first one of its list. */
export async function addressOf(page, shell, place) {
  if (!place.includes('*')) return place;
  const [list, rest = ''] = place.split('*');
  await page.goto(`${homeOf(shell)}/${list.replace(/\/$/, '')}`);
  const first = page.locator(`a[href^="/${shell}/${list}"]:not([href$="/new"])`).first();
  await first.waitFor({ timeout: 20_000 });
  const href = (await first.getAttribute('href')).replace(`/${shell}/`, '').replace(/[?#].*/, '');
  return `${rest ? href.replace(/\/(edit|access)$/, '') : href}${rest}`;
}
