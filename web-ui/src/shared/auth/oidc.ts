import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { NetworkError } from '../http/problem';
import { forgetLogins, noteLogin } from './loginGuard';
import type { Company, SignIn, SignInPlace } from './signIn';

/** Access tokens live 55 seconds; one that ends this soon is renewed before it is used. */
const RENEW_BEFORE_SECONDS = 15;
const COMPANY = 'dianlu.company';
const CALLBACK = 'signed-in';

function scope(ofCompanies: boolean): string {
  if (!ofCompanies) return 'openid';
  const company = sessionStorage.getItem(COMPANY);
  return company ? `openid organization:${company}` : 'openid organization';
}

/**
 * Authorization code with PKCE against Keycloak. Tokens stay in this tab (sessionStorage) and never in localStorage;
 * another tab signs in by itself over the login session of the browser.
 *
 * @param home the path of the shell, with a slash at its end: `/field/`
 * @param ofCompanies whether people of the realm work for companies, of which a token names one
 */
export function oidcSignIn(config: SignInPlace, home: string, ofCompanies: boolean): SignIn {
  const base = `${location.origin}${home}`;
  const realm = `${config.keycloakUrl.replace(/\/$/, '')}/realms/${config.realm}`;
  const manager = new UserManager({
    authority: realm,
    client_id: config.clientId,
    redirect_uri: base + CALLBACK,
    post_logout_redirect_uri: base,
    response_type: 'code',
    scope: scope(ofCompanies),
    userStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'dianlu.oidc.' }),
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'dianlu.oidc.' }),
    automaticSilentRenew: false,
    loadUserInfo: false,
  });

  /** @throws Error when the login keeps coming back; the gate then shows its buttons instead */
  async function toLogin(): Promise<false> {
    noteLogin();
    const returnTo = location.pathname.endsWith(CALLBACK) ? home : location.pathname + location.search;
    await manager.signinRedirect({ scope: scope(ofCompanies), state: { returnTo }, ui_locales: document.documentElement.lang });
    return false;
  }

  async function finish(): Promise<boolean> {
    try {
      const user = await manager.signinCallback();
      const state = user?.state as { returnTo?: string } | undefined;
      const returnTo = state?.returnTo?.startsWith(home) ? state.returnTo : home;
      history.replaceState(null, '', returnTo);
      return true;
    } catch (cause) {
      // The person came here by the back button, or the login took too long: begin again.
      history.replaceState(null, '', home);
      if (cause instanceof TypeError) throw new NetworkError('no answer', { cause });
      return toLogin();
    }
  }

  let renewal: Promise<User | null> | null = null;
  function renewed(): Promise<User | null> {
    renewal ??= manager.signinSilent().finally(() => (renewal = null));
    return renewal;
  }

  async function accessToken(renew: boolean): Promise<string | null> {
    const user = await manager.getUser();
    if (user && !renew && (user.expires_in ?? 0) > RENEW_BEFORE_SECONDS) return user.access_token;
    try {
      return (await renewed())?.access_token ?? null;
    } catch (cause) {
      if (!(cause instanceof ErrorResponse)) throw new NetworkError('no answer', { cause });
      // The login session has ended or was revoked.
      await manager.removeUser();
      await toLogin();
      throw cause;
    }
  }

  async function start(): Promise<boolean> {
    if (location.pathname === home + CALLBACK) return finish();
    const user = await manager.getUser();
    return user?.refresh_token || (user && !user.expired) ? true : toLogin();
  }

  async function companies(): Promise<Company[]> {
    const token = await accessToken(false);
    const response = await fetch(`${realm}/account/organizations`, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
    }).catch((cause: unknown) => {
      throw new NetworkError('no answer', { cause });
    });
    if (!response.ok) throw new Error(`account API: ${response.status}`);
    const found = (await response.json()) as { alias: string; name?: string; enabled?: boolean }[];
    return found.filter((each) => each.enabled !== false).map((each) => ({ alias: each.alias, name: each.name ?? each.alias }));
  }

  return {
    start,
    accessToken,
    companies,
    async enter(companyAlias) {
      sessionStorage.setItem(COMPANY, companyAlias);
      await manager.signinRedirect({ scope: scope(ofCompanies), state: { returnTo: home } });
    },
    async signInAgain() {
      await manager.removeUser();
      await toLogin();
    },
    async signOut() {
      sessionStorage.removeItem(COMPANY);
      forgetLogins();
      await manager.signoutRedirect();
    },
  };
}
