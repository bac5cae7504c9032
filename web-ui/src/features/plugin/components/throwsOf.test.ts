import { afterEach, expect, test, vi } from 'vitest';
import { watchThrows } from './throwsOf';

const MODULE = '/plugin-pages/notes/1.0.0/web/notes.js';
const thrown = vi.fn();
const told = vi.fn();
let end = watchThrows(MODULE, { thrown, told });
afterEach(() => {
  end();
  thrown.mockClear();
  told.mockClear();
  end = watchThrows(MODULE, { thrown, told });
});

function throwIn(file: string): void {
  dispatchEvent(Object.assign(new Event('error'), { filename: `http://host${file}`, error: new Error('x') }));
}
function reject(reason: unknown): void {
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
}

test('what the page throws later is told, what another throws is not', () => {
  throwIn('/plugin-pages/other/1.0.0/web/notes.js');
  throwIn('/assets/main.js');
  reject(Object.assign(new Error('x'), { stack: 'at http://host/assets/main.js:1:1' }));
  expect(thrown).not.toHaveBeenCalled();
  throwIn(MODULE);
  reject(Object.assign(new Error('x'), { stack: `at http://host${MODULE}:1:1` }));
  expect(thrown).toHaveBeenCalledTimes(2);
});

test('a refusal that the page did not catch is said, and is no failure of the page', () => {
  const refusal = { status: 422, slug: 'validation-failed', detail: 'too long', errors: [] };
  reject(refusal);
  expect(told).toHaveBeenCalledWith(refusal);
  expect(thrown).not.toHaveBeenCalled();
});

test('after the page was left nothing is told', () => {
  end();
  throwIn(MODULE);
  expect(thrown).not.toHaveBeenCalled();
});
