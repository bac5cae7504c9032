import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { ElMessage, ElMessageBox } from 'element-plus';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ApiClient, ApiClientAnswer } from '@/api-client/contract';
import { useProblemText, useRemoval, useWrite } from '@/shared/http';
import { clientsApi } from '../api';

/** The company's API clients, and what becomes of each when somebody is sure. */
export function useClients() {
  const { t } = useI18n();
  const cache = useQueryClient();
  const problemText = useProblemText();
  const query = useQuery({ queryKey: ['api-clients'], queryFn: ({ signal }) => clientsApi.list(signal) });
  const lookAgain = () => cache.invalidateQueries({ queryKey: ['api-clients'] });
  /** Whose secret is shown, until somebody has noted it. */
  const told = ref<ApiClientAnswer | null>(null);
  const refused = {
    onError: (error: Error) => {
      ElMessage.error(problemText(error));
      void lookAgain();
    },
  };
  const secret = useWrite((client: ApiClient) => clientsApi.renewSecret(client.id), async (answer) => {
    told.value = answer;
    await lookAgain();
  });
  const enabling = useWrite(({ client, enabled }: { client: ApiClient; enabled: boolean }) => clientsApi.enable(client.id, enabled), async ({ name, enabled }) => {
    ElMessage.success(t(enabled ? 'clients.nowEnabled' : 'clients.nowDisabled', { name }));
    await lookAgain();
  });
  const removal = useRemoval(({ id }: ApiClient) => clientsApi.remove(id), async ({ name }) => {
    ElMessage.success(t('clients.removed', { name }));
    await lookAgain();
  });
  const sure = (act: 'newSecret' | 'disable' | 'remove', { name }: ApiClient) =>
    ElMessageBox.confirm(t(`clients.${act}Help`), t(`clients.${act}Title`, { name }), { type: 'warning', confirmButtonText: t(`clients.${act}`) }).then(() => true, () => false);

  async function newSecret(client: ApiClient): Promise<void> {
    if (await sure('newSecret', client)) secret.mutate(client, refused);
  }
  async function turn(client: ApiClient): Promise<void> {
    if (!client.enabled || (await sure('disable', client))) enabling.mutate({ client, enabled: !client.enabled }, refused);
  }
  async function remove(client: ApiClient): Promise<void> {
    if (await sure('remove', client)) removal.mutate(client, refused);
  }
  const isBusy = ({ id }: ApiClient) =>
    (secret.isPending.value && secret.variables.value?.id === id) || (enabling.isPending.value && enabling.variables.value?.client.id === id) || (removal.isPending.value && removal.variables.value?.id === id);
  return { query, told, lookAgain, newSecret, turn, remove, isBusy };
}
