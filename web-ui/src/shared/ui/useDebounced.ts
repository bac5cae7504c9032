import { ref, watch, type Ref } from 'vue';

/** Follows `source` once it has been quiet for a moment; for search as you type. */
export function useDebounced<T>(source: Ref<T>, quietMillis = 220): Ref<T> {
  const late = ref(source.value) as Ref<T>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(source, (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => (late.value = value), quietMillis);
  });
  return late;
}
