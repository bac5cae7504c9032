import type { DraftOwner } from './drafts';
import { draftKey } from './drafts';
import { forget, readStored, store } from './storage';

/**
 * A command that was sent and not yet answered. It is kept until the server answers, so that after a lost reply, a
 * reload or a crash the very same command, with the same id, is sent again.
 */
export function pendingCommand<T>(owner: DraftOwner, name: string) {
  const key = draftKey(owner, `pending.${name}`);
  return {
    /** The command waiting for an answer, or a new one that from now on waits. */
    keep(make: () => T): T {
      const waiting = readStored<T>(key);
      if (waiting !== null) return waiting;
      const made = make();
      store(key, made);
      return made;
    },
    find: (): T | null => readStored<T>(key),
    answered: (): void => forget(key),
  };
}
