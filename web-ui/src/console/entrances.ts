import { computed } from 'vue';
import { useSession } from '@/shared/auth';
import { inOrder } from '@/shared/extension';
import { modules } from './modules';

/** The lines of the menu that the signed-in person may use, in order. */
export function useEntrances() {
  const session = useSession();
  return computed(() =>
    inOrder(modules.flatMap((module) => module.consoleEntrances ?? [])).filter((each) => !each.permission || session.can(each.permission)),
  );
}
