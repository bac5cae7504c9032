import { vi } from 'vitest';

/** What a test waits for comes at once where nothing else runs; the second that Vitest waits by itself is short on a busy machine. */
const PATIENCE_MILLIS = 30_000;

const { waitFor } = vi;
vi.waitFor = (condition, options = PATIENCE_MILLIS) => waitFor(condition, options);

/** As when another tab had let go of it: what a module holds in memory beside it goes too. */
function forgetStored(): void {
  const keys = Object.keys({ ...localStorage });
  localStorage.clear();
  sessionStorage.clear();
  keys.forEach((key) => dispatchEvent(new StorageEvent('storage', { key, newValue: null })));
}

// All files run in one page, four times as fast as in one each: what the file before left behind is taken away.
vi.useRealTimers();
vi.unstubAllGlobals();
vi.restoreAllMocks();
if (typeof document !== 'undefined') {
  forgetStored();
  document.documentElement.removeAttribute('class');
  document.body.replaceChildren();
}
