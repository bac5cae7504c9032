import type { WebConfig } from '@/api-client/contract';

/** A company the person may work for; Keycloak calls it an organization. */
export interface Company {
  alias: string;
  name: string;
}

/** Where people sign in, as the server of the pages says. */
export type SignInPlace = Pick<WebConfig, 'keycloakUrl' | 'realm' | 'clientId'>;

/** How a page gets its tokens. There is one real way, OpenID Connect, and one for the dev server. */
export interface SignIn {
  /** Comes back with true when somebody is signed in; otherwise the browser is on its way to the login page. */
  start(): Promise<boolean>;
  accessToken(renew: boolean): Promise<string | null>;
  /** Every company of the signed-in person. @throws NetworkError or Error when they cannot be read */
  companies(): Promise<Company[]>;
  enter(companyAlias: string): Promise<void>;
  signInAgain(): Promise<void>;
  signOut(): Promise<void>;
}
