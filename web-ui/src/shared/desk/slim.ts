import { onScopeDispose, ref } from 'vue';

/** Below this the menu would take a third of the page. */
const SLIM = '(max-width: 900px)';

export function useSlim() {
  const window_ = matchMedia(SLIM);
  const slim = ref(window_.matches);
  const update = () => (slim.value = window_.matches);
  window_.addEventListener('change', update);
  onScopeDispose(() => window_.removeEventListener('change', update));
  return slim;
}
