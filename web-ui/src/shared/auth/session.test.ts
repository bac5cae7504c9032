import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MeView, WebConfig } from '@/api-client/contract';
import { ProblemError } from '../http/problem';
import { lastSession } from './lastSession';
import { useSession } from './session';

const LI = { id: 'p1', name: 'Li', tenant: { id: 't1', name: 'T', state: 'ACTIVE' } } as MeView;
const keeping = () => ({ open: vi.fn(async () => undefined), forget: vi.fn(async () => undefined) });
const problem = (status: number, slug: string) => new ProblemError({ type: '', slug, title: '', status, detail: 'why' });
beforeEach(() => {
  setActivePinia(createPinia());
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

test('a suspended company reads on: the refusal of a write ends nothing and turns the banner on', () => {
  const session = useSession();
  session.phase = 'ready';
  session.me = LI;
  session.noteProblem(problem(403, 'tenant-suspended'));
  expect(session.phase).toBe('ready');
  expect(session.me?.tenant.state).toBe('SUSPENDED');
});

test.each(['tenant-not-named', 'tenant-closed', 'tenant-unknown', 'person-disabled', 'person-unknown'])('%s ends the session with its reason', (slug) => {
  const session = useSession();
  session.noteProblem(problem(403, slug));
  expect([session.phase, session.refusal, session.refusalText]).toEqual(['refused', slug, 'why']);
});

test('a refusal of one request is the business of its page', () => {
  const session = useSession();
  session.phase = 'ready';
  session.noteProblem(problem(403, 'forbidden'));
  expect(session.phase).toBe('ready');
});

test('an operator belongs to no company; whoever of their realm is no operator is told so', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
  const session = useSession();
  await session.start('/operator/', null, 'operators');
  expect(session.phase).toBe('unreachable');
  session.noteProblem(problem(403, 'forbidden'));
  expect([session.phase, session.refusal]).toEqual(['refused', 'no-operator']);
});

test('without a network the app opens as the person who worked here last, and asks for a sign-in with its next call', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
  lastSession.keep({ me: LI, config: {} as WebConfig });
  const session = useSession();
  const kept = keeping();
  await session.start('/field/', kept);
  expect([session.phase, session.offline, session.me?.name]).toEqual(['ready', true, 'Li']);
  expect(kept.open).toHaveBeenCalledWith({ tenantId: 't1', personId: 'p1' });
  await expect(session.accessToken(false)).rejects.toThrow('no answer');
});

test('without a network a device that nobody worked on, and a shell that keeps nothing, say that no server answers', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
  const session = useSession();
  await session.start('/field/', keeping());
  expect(session.phase).toBe('unreachable');
  lastSession.keep({ me: LI, config: {} as WebConfig });
  await session.start('/console/', null);
  expect(session.phase).toBe('unreachable');
});

test('a person who may not work here any more leaves nothing on the device', async () => {
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))));
  lastSession.keep({ me: LI, config: {} as WebConfig });
  const session = useSession();
  const kept = keeping();
  await session.start('/field/', kept);
  session.noteProblem(problem(403, 'person-disabled'));
  expect(lastSession.read()).toBeNull();
  expect(kept.forget).toHaveBeenCalled();
});
