import { computed, ref } from 'vue';
import { useFormat } from '@/shared/i18n';

/**
 * The day a page shows. Somebody who looks at today goes on looking at today after midnight; a day that was chosen
 * stays.
 *
 * @param first the day to begin with, such as one in the address; today without one
 */
export function useDay(first?: unknown) {
  const format = useFormat();
  const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  const chosen = ref(isDay(first) && first !== format.today() ? first : null);
  return computed({
    get: () => chosen.value ?? format.today(),
    set: (day: string) => (chosen.value = day === format.today() ? null : day),
  });
}
