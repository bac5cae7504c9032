/** What the pages read from an access token. They trust nothing of it: the server decides. */
export interface TokenFacts {
  /** The alias of the one company the token speaks for, or null when it speaks for none or several. */
  organization: string | null;
  /** The number of the login, by which an administrator enters somebody as a person of the company. */
  subject: string | null;
  /** How the person is called, else how they sign in. */
  name: string | null;
}

function claims(accessToken: string): Record<string, unknown> {
  const payload = accessToken.split('.')[1] ?? '';
  try {
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Keycloak writes `{"acme": {"id": …}}`, or `["acme"]` in its plainest setting. */
export function readToken(accessToken: string): TokenFacts {
  const { organization: claim, sub, name, preferred_username: username } = claims(accessToken);
  const aliases = Array.isArray(claim) ? claim.map(String) : claim && typeof claim === 'object' ? Object.keys(claim) : [];
  return { organization: aliases.length === 1 ? aliases[0]! : null, subject: typeof sub === 'string' ? sub : null, name: [name, username].find((each): each is string => typeof each === 'string' && each !== '') ?? null };
}
