import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { TenantView } from '@/api-client/control';
import { useSession } from '@/shared/auth';
import { isProblem, ProblemError, useWrite } from '@/shared/http';
import { useDraft, uuid7 } from '@/shared/offline';
import { tenantsApi } from '../api';
import { emptyRegistration, isBlankRegistration, placedAtInputs, problemsOfRegistration, registrationOf, type RegistrationForm } from '../model/registration';

/** Registering a tenant. Its id is made here, so that a repeat whose answer was lost registers nobody twice. */
export function useRegistration(onRegistered: (tenant: TenantView) => unknown) {
  const { t } = useI18n();
  const session = useSession();
  const cache = useQueryClient();
  const { draft, discard, reset, restored } = useDraft<RegistrationForm>(session.owner, 'tenant.new', () => emptyRegistration(uuid7()), (form) => !isBlankRegistration(form));
  const seen = ref<Partial<Record<keyof RegistrationForm, string>>>({});
  const write = useWrite(tenantsApi.register, async (tenant) => {
    discard();
    await cache.invalidateQueries({ queryKey: ['tenants'], refetchType: 'none' });
    await onRegistered(tenant);
  });
  const problems = computed<Record<string, string>>(() => {
    const error = write.error.value;
    const refused = error instanceof ProblemError ? placedAtInputs(error.problem.errors ?? []) : {};
    if (isProblem(error, 'alias-taken')) refused.alias = error.message;
    return { ...refused, ...Object.fromEntries(Object.entries(seen.value).map(([field, key]) => [field, t(key)])) };
  });
  function save(): void {
    if (write.isPending.value) return;
    write.reset();
    seen.value = problemsOfRegistration(draft);
    if (Object.keys(seen.value).length === 0) write.mutate(registrationOf(draft));
  }
  return {
    form: draft, restored, saving: write.isPending, save,
    startOver: () => { reset(); restored.value = false; seen.value = {}; write.reset(); },
    problemAt: (field: keyof RegistrationForm) => problems.value[field] ?? '',
    /** A refusal that no field shows. */
    otherProblem: computed(() => (write.error.value && Object.keys(problems.value).length === 0 ? write.error.value : null)),
  };
}
