import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test, vi } from 'vitest';
import { effectScope } from 'vue';
import type { BrandingView, MeView } from '@/api-client/contract';
import { useSession } from '../auth/session';
import { http } from '../http/client';
import { followBranding, useBranding } from './useBranding';

const looks = (shownName: string, color: string | null): BrandingView => ({ shownName, shownPartnerName: 'P', shownPartnerContact: '139', name: shownName, color, logo: null, partnerName: null, partnerContact: null, version: 1 });
const person = (tenantId: string) => ({ id: 'p', name: 'N', tenant: { id: tenantId, name: `in the contract of ${tenantId}`, state: 'ACTIVE', timeZone: 'Asia/Shanghai', partnerName: null, partnerContact: null } }) as unknown as MeView;
const painted = () => document.getElementById('dl-branding')?.textContent ?? '';

beforeEach(() => {
  setActivePinia(createPinia());
  localStorage.clear();
  vi.restoreAllMocks();
});

/** Opens a page for somebody of the tenant, as a shell does. */
function opened(tenantId: string, answer: () => Promise<BrandingView>) {
  vi.spyOn(http, 'get').mockImplementation(answer as never);
  return effectScope().run(() => {
    followBranding();
    const shown = useBranding();
    useSession().me = person(tenantId);
    return shown;
  })!;
}

test('a company is shown under its own name and colour once the platform has told them', async () => {
  const { name, partnerContact } = opened('t-1', () => Promise.resolve(looks('Snail', '#1b4f9c')));
  await vi.waitFor(() => expect(name.value).toBe('Snail'));
  expect(partnerContact.value).toBe('139');
  expect(painted()).toContain('#1b4f9c');
});

test('without a network it looks as it did last, and another company on the same phone does not', async () => {
  const first = opened('t-1', () => Promise.resolve(looks('Snail', '#1b4f9c')));
  await vi.waitFor(() => expect(first.name.value).toBe('Snail'));
  setActivePinia(createPinia());
  const again = opened('t-1', () => Promise.reject(new Error('no network')));
  await vi.waitFor(() => expect(again.name.value).toBe('Snail'));
  expect(painted()).toContain('#1b4f9c');
  setActivePinia(createPinia());
  const other = opened('t-2', () => Promise.reject(new Error('no network')));
  await vi.waitFor(() => expect(other.name.value).toBe('in the contract of t-2'));
  expect(painted()).not.toContain('#1b4f9c');
});

test('what is no colour paints nothing', async () => {
  const { name } = opened('t-3', () => Promise.resolve(looks('Odd', 'url(x)')));
  await vi.waitFor(() => expect(name.value).toBe('Odd'));
  expect(painted()).toBe('');
});
