import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../auth/session';
import { inOrder, type FeatureModule, type Shell } from './module';

/** The entrances that the signed-in person may use, in order and with their texts. */
export function useEntrances(modules: readonly FeatureModule[], shell: Shell) {
  const session = useSession();
  const { t } = useI18n();
  const fixed = modules.flatMap((module) => module[`${shell}Entrances` as const] ?? []);
  const live = modules.flatMap((module) => module.liveEntrances?.(shell) ?? []);
  return computed(() =>
    inOrder([...fixed, ...live.flatMap((entrances) => entrances.value)])
      .filter((each) => !each.permission || session.can(each.permission))
      .map((each) => ({ ...each, text: 'text' in each ? each.text : t(each.title) })),
  );
}
