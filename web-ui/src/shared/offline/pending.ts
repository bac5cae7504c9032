import { shallowReactive } from 'vue';
import { isFinal } from '../http/problem';
import type { DraftOwner } from './drafts';
import { draftKey } from './drafts';
import { keepRefused } from './refused';
import { forget, readStored, store, storedKeys } from './storage';

/** What this tab knows of: pages follow it, and it is the only copy where storage is full or switched off. */
const known = shallowReactive(new Map<string, unknown>());
const onTheirWay = shallowReactive(new Map<string, Promise<unknown>>());
/** What the last attempt of those that still wait ended with. */
const setbacks = shallowReactive(new Map<string, unknown>());

addEventListener('storage', ({ key, newValue }) => {
  // Another tab got the answer.
  if (key === null || newValue !== null) return;
  known.delete(key);
  setbacks.delete(key);
});

/**
 * A command that was sent and not yet answered. It is kept until the server answers, so that after a lost reply, a
 * reload or a crash the very same command, with the same id, is sent again.
 */
export function pendingCommand<T>(owner: DraftOwner, name: string) {
  const key = draftKey(owner, `pending.${name}`);
  const stored = known.has(key) ? null : readStored<T>(key);
  if (stored !== null) known.set(key, stored);

  function answered(): void {
    known.delete(key);
    setbacks.delete(key);
    forget(key);
  }
  /** A newer command may have taken its place meanwhile: that one still waits. */
  function settled(command: T): void {
    if (JSON.stringify(known.get(key)) === JSON.stringify(command)) answered();
  }
  async function attempt<R>(command: T, send: (command: T) => Promise<R>, isDecided: (error: unknown) => boolean, keepsRefused: (error: unknown) => boolean): Promise<R> {
    try {
      const result = await send(command);
      setbacks.delete(key);
      settled(command);
      return result;
    } catch (error) {
      setbacks.set(key, error);
      if (isDecided(error)) {
        if (keepsRefused(error)) keepRefused(owner, name, command, error);
        settled(command);
      }
      throw error;
    }
  }
  return {
    /** The command waiting for an answer, or a new one that from now on waits. */
    keep(make: () => T): T {
      const waiting = known.get(key) as T | undefined;
      if (waiting !== undefined) return waiting;
      const made = make();
      known.set(key, made);
      store(key, made);
      return made;
    },
    /** Waits from now on instead of what waited before: for what replaces itself, such as a text. */
    replace(command: T): T {
      known.set(key, command);
      store(key, command);
      return command;
    },
    find: (): T | null => (known.get(key) as T | undefined) ?? null,
    isOnItsWay: (): boolean => onTheirWay.has(key),
    /** Why it still waits, whoever sent it last; nothing before a first attempt. */
    setback: (): unknown => setbacks.get(key) ?? null,
    answered,
    /**
     * Sends it, and lets go of it only when the server has stored or refused it. Waits for one of the same name that is on
     * its way: beside it, the two would arrive in any order.
     *
     * @param keepsRefused whether a refusal is kept beside the command (`refusedCommands`), for one whose tap is long over,
     *   or that may be taken another day
     */
    async deliver<R>(command: T, send: (command: T) => Promise<R>, isDecided = isFinal, keepsRefused: (error: unknown) => boolean = () => false): Promise<R> {
      for (let earlier = onTheirWay.get(key); earlier !== undefined; earlier = onTheirWay.get(key)) {
        await earlier.catch(() => undefined);
      }
      const sending = attempt(command, send, isDecided, keepsRefused);
      onTheirWay.set(key, sending);
      try {
        return await sending;
      } finally {
        onTheirWay.delete(key);
      }
    },
  };
}

/** The names of one person's commands that still wait, whichever page or earlier run of the app gave them. */
export function pendingNames(owner: DraftOwner): string[] {
  const prefix = draftKey(owner, 'pending.');
  const keys = new Set([...storedKeys(), ...known.keys()]);
  return [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
