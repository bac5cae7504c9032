import { useQueryClient } from '@tanstack/vue-query';
import { ElMessage, ElMessageBox } from 'element-plus';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { OneTimePassword, PersonView } from '@/api-client/contract';
import { useProblemText, useWrite } from '@/shared/http';
import { peopleApi } from '../api';

/** A new one-time password for somebody who forgot theirs, and the way out of every device; each when somebody is sure. */
export function useLoginCare(person: () => PersonView) {
  const { t } = useI18n();
  const cache = useQueryClient();
  const problemText = useProblemText();
  /** Shown until it is handed over. */
  const given = ref<OneTimePassword | null>(null);
  const refused = { onError: (error: Error) => void ElMessage.error(problemText(error)) };
  const password = useWrite((id: string) => peopleApi.givePassword(id), (answer) => {
    given.value = answer;
    void cache.invalidateQueries({ queryKey: ['people'], refetchType: 'none' });
  });
  const sessions = useWrite((id: string) => peopleApi.endSessions(id), () => void ElMessage.success(t('people.login.signedOut', { name: person().name })));
  const sure = (act: 'newPassword' | 'signOut') =>
    ElMessageBox.confirm(t(`people.login.${act}Help`), t(`people.login.${act}Title`, { name: person().name }), { type: 'warning', confirmButtonText: t(`people.login.${act}`) }).then(() => true, () => false);

  async function newPassword(): Promise<void> {
    if (await sure('newPassword')) password.mutate(person().id, refused);
  }
  async function signOut(): Promise<void> {
    if (await sure('signOut')) sessions.mutate(person().id, refused);
  }
  return { given, newPassword, signOut, giving: password.isPending, ending: sessions.isPending };
}
