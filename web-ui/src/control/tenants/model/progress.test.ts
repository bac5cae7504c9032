import { expect, test } from 'vitest';
import type { ProgressView, StepProgress } from '@/api-client/control';
import { askAgainIn, orders, percentDone, secondsBetween } from './progress';

const step = (state: StepProgress['state'], attempts = state === 'PENDING' ? 0 : 1) => ({ step: 'ORGANIZATION', state, attempts, reason: null, outcome: null, startedAt: null, finishedAt: null }) as StepProgress;
const progress = (state: ProgressView['state'], steps: StepProgress[], finishedAt: string | null = null) => ({ tenantId: 't', state, by: { subject: 's', name: 'n' }, startedAt: '', finishedAt, steps }) as ProgressView;

test('a provisioning is asked for again until it comes to rest, at first quickly', () => {
  expect(askAgainIn(undefined, 0)).toBe(600);
  expect(askAgainIn(progress('RUNNING', []), 19)).toBe(600);
  expect(askAgainIn(progress('RUNNING', []), 20)).toBe(2000);
  expect(askAgainIn(progress('FAILED', [], '2026-11-28T00:00:00Z'), 3)).toBe(false);
});

test('what is done counts forwards, what is undone backwards among what was begun', () => {
  expect(percentDone(progress('RUNNING', [step('DONE'), step('RUNNING'), step('PENDING'), step('PENDING')]))).toBe(25);
  expect(percentDone(progress('UNDOING', [step('DONE'), step('UNDONE'), step('PENDING')]))).toBe(50);
  expect(percentDone(progress('UNDONE', [step('PENDING')]))).toBe(100);
});

test('only what stopped can be resumed or undone', () => {
  expect(orders(progress('RUNNING', []))).toEqual({ resume: false, undo: false });
  expect(orders(progress('FAILED', []))).toEqual({ resume: true, undo: true });
  expect(orders(progress('UNDOING_FAILED', []))).toEqual({ resume: false, undo: true });
  expect(orders(progress('DONE', []))).toEqual({ resume: false, undo: false });
});

test('a step says how long it took', () => {
  expect(secondsBetween('2026-11-28T00:00:00.000Z', '2026-11-28T00:00:01.340Z')).toBe(1.3);
  expect(secondsBetween('2026-11-28T00:00:00Z', null)).toBeNull();
});
