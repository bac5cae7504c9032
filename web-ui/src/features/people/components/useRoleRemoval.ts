import { ElMessage, ElMessageBox } from 'element-plus';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { RoleView } from '@/api-client/contract';
import { etagOf, isProblem, useProblemText, useRemoval } from '@/shared/http';
import { rolesApi } from '../api';

/** Takes a company's own role away, or puts a built-in one back as it came, when somebody is sure; who still has it is shown instead. */
export function useRoleRemoval(nameOf: (code: string) => string, lookAgain: () => Promise<unknown>, onRemoved: (role: RoleView) => unknown) {
  const { t } = useI18n();
  const router = useRouter();
  const problemText = useProblemText();
  const removal = useRemoval(({ code, version }: RoleView) => rolesApi.remove(code, etagOf(version)), async (role) => {
    ElMessage.success(t(role.name ? 'people.role.removed' : 'people.role.restored', { name: nameOf(role.code) }));
    await onRemoved(role);
  });
  const sure = (help: string, title: string, confirmButtonText: string) => ElMessageBox.confirm(help, title, { type: 'warning', confirmButtonText }).then(() => true, () => false);

  async function showPeople(role: RoleView, people: number): Promise<void> {
    const title = t('people.role.kept', { name: nameOf(role.code) });
    if (await sure(t('people.role.inUse', { n: people }, people), title, t('people.department.showPeople'))) await router.push({ path: '/people', query: { role: role.code } });
  }
  async function remove(role: RoleView): Promise<void> {
    if (role.name && role.people > 0) return showPeople(role, role.people);
    const kind = role.name ? 'remove' : 'restore';
    if (!(await sure(t(`people.role.${kind}Help`), t(`people.role.${kind}Title`, { name: nameOf(role.code) }), t(`people.role.${kind}`)))) return;
    removal.mutate(role, {
      onError: (error) => {
        void lookAgain();
        if (isProblem(error, 'role-in-use')) void showPeople(role, (error.problem as { people?: number }).people ?? 1);
        else ElMessage.error(problemText(error));
      },
    });
  }
  return { remove, removing: removal.isPending };
}
