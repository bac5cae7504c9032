import { onScopeDispose, ref } from 'vue';

/** What the device believes about its connection; a page must still expect every call to fail. */
export function useOnline() {
  const online = ref(navigator.onLine);
  const update = () => (online.value = navigator.onLine);
  addEventListener('online', update);
  addEventListener('offline', update);
  onScopeDispose(() => {
    removeEventListener('online', update);
    removeEventListener('offline', update);
  });
  return online;
}
