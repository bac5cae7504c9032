import { expect, test } from 'vitest';
import type { StateChangeView } from '@/api-client/control';
import { askedFilters, noFilters } from './filters';
import { daysUntil, exportOfferedAt, stepsFrom } from './life';

test('only what the life of a tenant allows is offered, and what hurts asks twice', () => {
  expect(stepsFrom('PROVISIONING')).toEqual([]);
  expect(stepsFrom('ACTIVE').map(({ act, dangerous }) => [act, dangerous])).toEqual([['suspend', true]]);
  expect(stepsFrom('SUSPENDED').map(({ act }) => act)).toEqual(['resume', 'deactivate']);
  expect(stepsFrom('DEACTIVATED').map(({ to, dangerous }) => [to, dangerous])).toEqual([['ACTIVE', false], ['PURGED', true]]);
});

test('an export was offered when the log says so', () => {
  const line = (at: string, exportOffered: boolean) => ({ at, exportOffered }) as StateChangeView;
  expect(exportOfferedAt([line('b', false), line('a', true)])).toBe('a');
  expect(exportOfferedAt([line('b', false)])).toBeNull();
});

test('days are counted by the calendar', () => {
  expect(daysUntil('2026-12-01', '2026-11-28')).toBe(3);
  expect(daysUntil('2026-11-28', '2026-11-28')).toBe(0);
  expect(daysUntil('2026-11-27', '2026-11-28')).toBe(-1);
});

test('purged tenants show only when somebody asks for them', () => {
  expect(askedFilters(noFilters()).state).not.toContain('PURGED');
  expect(askedFilters({ ...noFilters(), state: ['PURGED'] }).state).toEqual(['PURGED']);
});
