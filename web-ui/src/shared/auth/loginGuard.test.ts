import { beforeEach, expect, test } from 'vitest';
import { forgetLogins, noteLogin } from './loginGuard';

beforeEach(() => sessionStorage.clear());

test('a login that comes back at once is tried twice, then the person is asked', () => {
  noteLogin(1_000);
  noteLogin(3_000);
  expect(() => noteLogin(5_000)).toThrow('without a usable session');
  expect(() => noteLogin(6_000)).not.toThrow();
});

test('logins of another hour, and those after signing out, do not count', () => {
  noteLogin(1_000);
  noteLogin(2_000);
  expect(() => noteLogin(90_000)).not.toThrow();
  noteLogin(91_000);
  forgetLogins();
  expect(() => noteLogin(92_000)).not.toThrow();
});

test('a broken note does not lock anybody out', () => {
  sessionStorage.setItem('dianlu.logins', '{');
  expect(() => noteLogin(1_000)).not.toThrow();
});
