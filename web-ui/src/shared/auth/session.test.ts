import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, test } from 'vitest';
import type { MeView } from '@/api-client/contract';
import { ProblemError } from '../http/problem';
import { useSession } from './session';

const problem = (status: number, slug: string) => new ProblemError({ type: '', slug, title: '', status, detail: 'why' });
beforeEach(() => setActivePinia(createPinia()));

test('a suspended company reads on: the refusal of a write ends nothing and turns the banner on', () => {
  const session = useSession();
  session.phase = 'ready';
  session.me = { id: 'p1', name: 'Li', tenant: { id: 't1', name: 'T', state: 'ACTIVE' } } as MeView;
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
