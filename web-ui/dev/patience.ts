import { vi } from 'vitest';

/** What a test waits for comes at once where nothing else runs; the second that Vitest waits by itself is short on a busy machine. */
const PATIENCE_MILLIS = 30_000;

const { waitFor } = vi;
vi.waitFor = (condition, options = PATIENCE_MILLIS) => waitFor(condition, options);
