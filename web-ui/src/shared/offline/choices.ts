import { reactive, watch } from 'vue';
import type { DraftOwner } from './drafts';

const PREFIX = 'dianlu.choices.';

function remembered<T>(key: string): Partial<T> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return kept !== null && typeof kept === 'object' ? (kept as Partial<T>) : {};
  } catch {
    return {};
  }
}

/**
 * How a person last narrowed and sorted a list: kept for this tab and this person, until the sign-out.
 *
 * @param leftOut what always starts from `initial`
 */
export function useChoices<T extends object>(owner: DraftOwner, list: string, initial: T, leftOut: readonly (keyof T)[] = []) {
  const key = `${PREFIX}${owner.tenantId}.${owner.personId}.${list}`;
  const fresh = Object.fromEntries(leftOut.map((name) => [name, initial[name]]));
  const choices = reactive({ ...initial, ...remembered<T>(key), ...fresh }) as T;
  watch(choices, (chosen) => {
    const kept = Object.entries(chosen).filter(([name]) => !leftOut.includes(name as keyof T));
    try {
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      // Full or switched off: the list simply forgets.
    }
  });
  return choices;
}

/** At sign-out: nothing that was chosen here tells the next person anything. */
export function forgetChoices(): void {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index)!);
    keys.filter((key) => key.startsWith(PREFIX)).forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Switched off: there is nothing to forget.
  }
}
