import { onScopeDispose, reactive, ref, watch } from 'vue';
import { forget, readStored, store } from './storage';

/** Who types: drafts of one person are never shown to the next one on the same phone. */
export interface DraftOwner {
  tenantId: string;
  personId: string;
}

const SAVE_AFTER_MILLIS = 250;

export function draftKey(owner: DraftOwner, form: string): string {
  return `dianlu.draft.${owner.tenantId}.${owner.personId}.${form}`;
}

/**
 * A form that survives reload, crash and a dead battery. `restored` is true when something typed earlier came back;
 * `discard` throws it away after the form was stored. `unkept` is true while the device has no room for it.
 *
 * @param worthKeeping whether anything was typed; what nobody touched is not left lying on the device
 */
export function useDraft<T extends object>(owner: DraftOwner, form: string, initial: () => T, worthKeeping: (draft: T) => boolean = () => true) {
  const key = draftKey(owner, form);
  const kept = readStored<T>(key);
  const draft = reactive({ ...initial(), ...kept }) as T;
  const restored = ref(kept !== null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let active = true;

  const unkept = ref(false);
  let untouched: string | null = null;
  const save = () => {
    if (!active) return;
    const worth = worthKeeping(draft) && JSON.stringify(draft) !== untouched;
    if (!worth) forget(key);
    unkept.value = worth && !store(key, draft);
  };
  watch(draft, () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MILLIS);
  });
  const saveNow = () => {
    if (timer !== undefined) save();
  };
  addEventListener('pagehide', saveNow);
  onScopeDispose(() => {
    clearTimeout(timer);
    saveNow();
    removeEventListener('pagehide', saveNow);
  });

  function discard(): void {
    active = false;
    clearTimeout(timer);
    forget(key);
  }
  /** Starts over with the given values, which need no keeping; what was typed is gone. */
  function reset(values: T = initial()): void {
    clearTimeout(timer);
    Object.assign(draft, values);
    untouched = JSON.stringify(draft);
    restored.value = false;
    unkept.value = false;
    forget(key);
  }
  return { draft, restored, unkept, discard, reset };
}
