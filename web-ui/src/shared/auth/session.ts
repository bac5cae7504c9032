import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { MeView, WebConfig } from '@/api-client/contract';
import { http } from '../http/client';
import { NetworkError, ProblemError } from '../http/problem';
import type { DraftOwner } from '../offline/drafts';
import { forgetSeen } from '../offline/seen';
import { lastSession, ownerOf, type Keeping } from './lastSession';
import { oidcSignIn } from './oidc';
import type { Company, SignIn } from './signIn';
import { readToken } from './token';

export type Phase = 'starting' | 'ready' | 'choosing' | 'refused' | 'unreachable';
/** Why nobody can work here: the server's slug, or our own word for it. */
export type Refusal = Ending | 'no-company' | 'no-operator' | 'unauthorized' | 'server';
/** Whose shell it is: people of tenants, or those who run the platform and belong to none. */
export type Whose = 'tenants' | 'operators';

/** Somebody who runs the platform. */
export interface OperatorFacts {
  id: string;
  name: string;
}

/** A suspended company is not among them: its people read on, and only what they write is refused. */
const ENDING = ['tenant-not-named', 'tenant-closed', 'tenant-unknown', 'person-disabled', 'person-unknown'] as const;
type Ending = (typeof ENDING)[number];

function refusalOf(error: ProblemError, whose: Whose): Refusal | null {
  // whoever is no operator is refused everything, not the one call
  if (whose === 'operators' && error.problem.slug === 'forbidden') return 'no-operator';
  const ending = ENDING.find((slug) => slug === error.problem.slug);
  if (ending) return ending;
  return error.problem.status === 401 ? 'unauthorized' : null;
}

async function chooseSignIn(config: WebConfig, home: string, whose: Whose): Promise<SignIn> {
  if (import.meta.env.DEV && import.meta.env.VITE_MOCK_LOGIN) return (await import('./devSignIn')).devSignIn();
  return oidcSignIn(config, home, whose === 'tenants');
}

/** Who is signed in, for which company, and what stands in the way. */
export const useSession = defineStore('session', () => {
  const phase = ref<Phase>('starting');
  const refusal = ref<Refusal | null>(null);
  const refusalText = ref('');
  const me = shallowRef<MeView | null>(null);
  const operator = shallowRef<OperatorFacts | null>(null);
  /** The number of the login that is not, or not yet, a person of the company. */
  const loginId = ref<string | null>(null);
  const config = shallowRef<WebConfig | null>(null);
  const companies = shallowRef<Company[]>([]);
  /** Opened with what the device keeps: nobody has been asked yet who is signed in. */
  const offline = ref(false);
  let signIn: SignIn | null = null;
  let home = '/';
  let whose: Whose = 'tenants';
  let keeping: Keeping | null = null;
  let reaching: Promise<void> | null = null;

  /** Ends the session for a refusal that concerns the whole session; others are the page's own business. */
  function noteProblem(error: ProblemError): void {
    if (error.problem.slug === 'tenant-suspended' && me.value) {
      me.value = { ...me.value, tenant: { ...me.value.tenant, state: 'SUSPENDED' } };
    }
    const reason = refusalOf(error, whose);
    if (reason === null) return;
    refusal.value = reason;
    refusalText.value = error.problem.detail;
    phase.value = 'refused';
    if (reason !== 'unauthorized') void forgetKept();
  }

  async function forgetKept(): Promise<void> {
    lastSession.forget();
    await (keeping?.forget() ?? forgetSeen());
  }

  async function loadMe(): Promise<void> {
    const token = await signIn!.accessToken(false);
    const { organization, subject, name } = readToken(token ?? '');
    loginId.value = subject;
    if (whose === 'operators') {
      operator.value = { id: subject ?? '-', name: name ?? '' };
      phase.value = 'ready';
      return;
    }
    if (organization === null) {
      companies.value = await signIn!.companies();
      refusal.value = companies.value.length === 0 ? 'no-company' : null;
      phase.value = companies.value.length === 0 ? 'refused' : 'choosing';
      return;
    }
    await enterAs(await http.get<MeView>('/me'));
    lastSession.keep({ me: me.value!, config: config.value! });
    offline.value = false;
  }

  async function enterAs(person: MeView): Promise<void> {
    const before = me.value;
    me.value = person;
    if (before === null) await keeping?.open(ownerOf(person));
    phase.value = 'ready';
  }

  /** @returns whether somebody is signed in; otherwise the browser is on its way to the login page */
  async function reach(): Promise<boolean> {
    config.value = await http.get<WebConfig>('/web-config', { anonymous: true });
    signIn ??= await chooseSignIn(config.value, home, whose);
    return signIn.start();
  }

  async function openOffline(): Promise<void> {
    const last = keeping === null ? null : lastSession.read();
    signIn = null;
    offline.value = last !== null;
    if (last === null) {
      phase.value = 'unreachable';
      return;
    }
    config.value = last.config;
    await enterAs(last.me);
  }

  /** The sign-in that an app opened without a network makes up for with its first call that gets through. */
  async function reachLate(): Promise<void> {
    if (!(await reach())) throw new NetworkError('on the way to the login page');
    const { tenantId, personId } = ownerOf(me.value);
    await loadMe();
    const now = ownerOf(me.value);
    if (now.tenantId !== tenantId || now.personId !== personId) location.reload();
  }

  async function accessToken(renew: boolean): Promise<string | null> {
    if (offline.value && signIn === null) await (reaching ??= reachLate().finally(() => (reaching = null)));
    return signIn === null ? null : (signIn as SignIn).accessToken(renew);
  }

  /** @param kept what the shell keeps on the device; a shell without it needs a network to open */
  async function start(shellHome: string = home, kept: Keeping | null = keeping, of: Whose = whose): Promise<void> {
    home = shellHome;
    keeping = kept;
    whose = of;
    phase.value = 'starting';
    try {
      if (await reach()) await loadMe();
    } catch (error) {
      if (error instanceof NetworkError) await openOffline();
      else if ((phase.value as Phase) !== 'refused') {
        refusal.value = 'server';
        refusalText.value = error instanceof ProblemError ? error.message : '';
        phase.value = 'refused';
      }
    }
  }

  async function signOut(): Promise<void> {
    if (signIn === null) return start();
    await forgetKept();
    await signIn.signOut();
  }

  return {
    phase,
    refusal,
    refusalText,
    me,
    operator,
    loginId,
    config,
    companies,
    offline,
    owner: computed<DraftOwner>(() => (operator.value ? { tenantId: 'operators', personId: operator.value.id } : ownerOf(me.value))),
    can: (permission: string): boolean => me.value?.permissions.includes(permission) ?? false,
    start,
    noteProblem,
    accessToken,
    loadCompanies: async () => (companies.value = (await signIn?.companies()) ?? []),
    enter: (alias: string) => signIn?.enter(alias),
    signInAgain: () => (signIn ? signIn.signInAgain() : start()),
    signOut,
  };
});
