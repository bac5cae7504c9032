import { shallowReactive } from 'vue';
import type { Problem } from '@/api-client/contract';
import { ProblemError } from '../http/problem';
import { draftKey, type DraftOwner } from './drafts';
import { forget, readStored, store, storedKeys } from './storage';

/** A command that the platform decided against, and why. */
interface Kept {
  name: string;
  command: unknown;
  problem: Problem;
}
export interface Refused extends Kept {
  dismiss(): void;
}

const known = shallowReactive(new Map<string, Kept>());

addEventListener('storage', ({ key, newValue }) => {
  if (key !== null && newValue === null) known.delete(key);
});

/** Keeps a refused command with its reason until the person has decided about it. Two of one name are two. */
export function keepRefused(owner: DraftOwner, name: string, command: unknown, error: unknown): void {
  if (!(error instanceof ProblemError)) return;
  const key = draftKey(owner, `refused.${name}.${(command as { id?: string }).id ?? ''}`);
  const kept = { name, command, problem: error.problem };
  known.set(key, kept);
  store(key, kept);
}

/** One person's refused commands, whichever run of the app gave them. */
export function refusedCommands(owner: DraftOwner): Refused[] {
  const prefix = draftKey(owner, 'refused.');
  const keys = new Set([...storedKeys(), ...known.keys()]);
  return [...keys].filter((key) => key.startsWith(prefix)).flatMap((key) => {
    const kept = known.get(key) ?? readStored<Kept>(key);
    if (kept === null) return [];
    if (!known.has(key)) known.set(key, kept);
    const dismiss = () => {
      known.delete(key);
      forget(key);
    };
    return [{ ...kept, dismiss }];
  });
}
