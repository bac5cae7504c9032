import { expect, test } from 'vitest';
import type { VisitView } from '@/api-client/contract';
import { closeness, countDay, openVisit, phoneClock, secondsInStore, weekOf } from './visit';

const check = (at: string, phoneAt = at) => ({ at, phoneAt, receivedAt: at, clockAheadMillis: null, position: null, distanceMeters: null, shopPositionVersion: null, withoutPositionReason: null });
const visit = (state: VisitView['state'], changes: Partial<VisitView> = {}): VisitView => ({
  id: state, customer: { id: 'c', name: 'c', address: null, position: null }, rep: { id: 'p', name: 'p' }, day: '2026-11-24', kind: 'AD_HOC', state, checkIn: null, checkOut: null, record: null, version: 1, ...changes,
});

test('far from the shop is said only when the position is good enough to say so', () => {
  expect(closeness(40, 10)).toBe('near');
  expect(closeness(310, 20)).toBe('near');
  expect(closeness(500, 20)).toBe('far');
  expect(closeness(5_000, 800)).toBe('vague');
  expect(closeness(null, 10)).toBe('unknown');
});

test('time in the store ends at check-out and runs until then', () => {
  const open = visit('CHECKED_IN', { checkIn: check('2026-11-24T01:00:00Z') });
  expect(secondsInStore(open, Date.parse('2026-11-24T01:10:00Z'))).toBe(600);
  const closed = visit('CHECKED_OUT', { checkIn: check('2026-11-24T01:00:00Z'), checkOut: check('2026-11-24T01:05:00Z') });
  expect(secondsInStore(closed, Date.parse('2026-11-25T01:00:00Z'))).toBe(300);
  expect(secondsInStore(visit('OPEN'), 0)).toBe(0);
});

test('the visit to resume is the one without check-out', () => {
  expect(openVisit([visit('CHECKED_OUT'), visit('CHECKED_IN')])?.id).toBe('CHECKED_IN');
  expect(openVisit([visit('OPEN')])).toBeNull();
  expect(countDay([visit('CHECKED_OUT'), visit('CHECKED_IN'), visit('OPEN')])).toEqual({ done: 1, open: 2 });
});

test('a week begins on Monday', () => {
  expect(weekOf('2026-11-24')[0]).toBe('2026-11-23');
  expect(weekOf('2026-11-29')).toContain('2026-11-23');
  expect(weekOf('2026-11-23')).toHaveLength(7);
});

test('a wrong clock of the phone is told from another minute on, ahead or behind', () => {
  const at = '2026-11-28T02:00:00Z';
  expect(phoneClock(check(at))).toBeNull();
  expect(phoneClock(check(at, '2026-11-28T02:00:59.999Z'))).toBeNull();
  expect(phoneClock(check(at, '2026-11-28T02:01:00Z'))).toBe('2026-11-28T02:01:00Z');
  expect(phoneClock(check(at, '2026-11-28T01:59:00Z'))).toBe('2026-11-28T01:59:00Z');
});
