import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});
const started = () => import('./turns');

test('one device counts on after a restart', async () => {
  const first = (await started()).nextTurn();
  vi.resetModules();
  const second = (await started()).nextTurn();
  expect(second).toEqual({ device: first.device, turn: first.turn + 1 });
});

test('two tabs never give the same turn one after the other', async () => {
  const one = await started();
  vi.resetModules();
  const other = await started();
  expect([one.nextTurn().turn, other.nextTurn().turn, one.nextTurn().turn]).toEqual([1, 2, 3]);
});

test('without room on the device it counts on as long as the app runs', async () => {
  const { nextTurn } = await started();
  const first = nextTurn();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(nextTurn()).toEqual({ device: first.device, turn: 2 });
  expect(nextTurn()).toEqual({ device: first.device, turn: 3 });
  localStorage.clear();
  expect(nextTurn()).toEqual({ device: first.device, turn: 4 });
  full.mockRestore();
});
