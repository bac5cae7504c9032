import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { MeView, WebConfig } from '@/api-client/contract';
import { http } from '../http/client';
import { NetworkError, ProblemError } from '../http/problem';
import type { DraftOwner } from '../offline/drafts';
import { oidcSignIn } from './oidc';
import type { Company, SignIn } from './signIn';
import { readToken } from './token';

export type Phase = 'starting' | 'ready' | 'choosing' | 'refused' | 'unreachable';
/** Why nobody can work here: the server's slug, or our own word for it. */
export type Refusal = Ending | 'no-company' | 'unauthorized' | 'server';

/** A suspended company is not among them: its people read on, and only what they write is refused. */
const ENDING = ['tenant-not-named', 'tenant-closed', 'tenant-unknown', 'person-disabled', 'person-unknown'] as const;
type Ending = (typeof ENDING)[number];

function refusalOf(error: ProblemError): Refusal | null {
  const ending = ENDING.find((slug) => slug === error.problem.slug);
  if (ending) return ending;
  return error.problem.status === 401 ? 'unauthorized' : null;
}

async function chooseSignIn(config: WebConfig, home: string): Promise<SignIn> {
  if (import.meta.env.DEV && import.meta.env.VITE_MOCK_LOGIN) return (await import('./devSignIn')).devSignIn();
  return oidcSignIn(config, home);
}

/** Who is signed in, for which company, and what stands in the way. */
export const useSession = defineStore('session', () => {
  const phase = ref<Phase>('starting');
  const refusal = ref<Refusal | null>(null);
  const refusalText = ref('');
  const me = shallowRef<MeView | null>(null);
  const config = shallowRef<WebConfig | null>(null);
  const companies = shallowRef<Company[]>([]);
  let signIn: SignIn | null = null;
  let home = '/';

  /** Ends the session for a refusal that concerns the whole session; others are the page's own business. */
  function noteProblem(error: ProblemError): void {
    if (error.problem.slug === 'tenant-suspended' && me.value) {
      me.value = { ...me.value, tenant: { ...me.value.tenant, state: 'SUSPENDED' } };
    }
    const reason = refusalOf(error);
    if (reason === null) return;
    refusal.value = reason;
    refusalText.value = error.problem.detail;
    phase.value = 'refused';
  }

  async function loadMe(): Promise<void> {
    const token = await signIn!.accessToken(false);
    if (token === null || readToken(token).organization === null) {
      companies.value = await signIn!.companies();
      refusal.value = companies.value.length === 0 ? 'no-company' : null;
      phase.value = companies.value.length === 0 ? 'refused' : 'choosing';
      return;
    }
    me.value = await http.get<MeView>('/me');
    phase.value = 'ready';
  }

  async function start(shellHome: string = home): Promise<void> {
    home = shellHome;
    phase.value = 'starting';
    try {
      config.value ??= await http.get<WebConfig>('/web-config', { anonymous: true });
      signIn ??= await chooseSignIn(config.value, home);
      if (await signIn.start()) await loadMe();
    } catch (error) {
      if (error instanceof NetworkError) phase.value = 'unreachable';
      else if ((phase.value as Phase) !== 'refused') {
        refusal.value = 'server';
        refusalText.value = error instanceof ProblemError ? error.message : '';
        phase.value = 'refused';
      }
    }
  }

  return {
    phase,
    refusal,
    refusalText,
    me,
    config,
    companies,
    owner: computed<DraftOwner>(() => ({ tenantId: me.value?.tenant.id ?? '-', personId: me.value?.id ?? '-' })),
    can: (permission: string): boolean => me.value?.permissions.includes(permission) ?? false,
    start,
    noteProblem,
    accessToken: async (renew: boolean) => (signIn === null ? null : signIn.accessToken(renew)),
    loadCompanies: async () => (companies.value = (await signIn?.companies()) ?? []),
    enter: (alias: string) => signIn?.enter(alias),
    signInAgain: () => (signIn ? signIn.signInAgain() : start()),
    signOut: () => (signIn ? signIn.signOut() : start()),
  };
});
