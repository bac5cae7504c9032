import type { ApiClientInput, FieldError, RoleView, WebConfig } from '@/api-client/contract';

/** An API client while somebody types. */
export interface ClientForm {
  name: string;
  /** Codes. */
  roles: string[];
}

export const MAX_NAME = 60;
/** The most a company may have. */
export const MAX_CLIENTS = 20;

/** Whoever may assign roles could give themselves the rest: no program is an administrator. */
export function rolesForClients(roles: readonly RoleView[]): RoleView[] {
  return roles.filter(({ basis }) => basis !== 'ADMINISTRATOR');
}

/** What the page itself can see before sending: field → key of the text to show. */
export function problemsOfClient(form: ClientForm): Record<string, string> {
  const problems: Record<string, string> = {};
  if (form.name.trim() === '') problems.name = 'clients.problem.name';
  if (form.roles.length === 0) problems.roles = 'clients.problem.roles';
  return problems;
}

export function clientInput(id: string, form: ClientForm): ApiClientInput {
  return { id, name: form.name.trim(), roles: form.roles };
}

/** `roles[2]` belongs to the roles. */
export function placedAtInputs(errors: readonly FieldError[]): Record<string, string> {
  return Object.fromEntries([...errors].reverse().map(({ field, message }) => [field.replace(/[.[].*$/, ''), message]));
}

/** A token, and the first call with it, to be pasted into a shell. */
export function curlExample(place: Pick<WebConfig, 'keycloakUrl' | 'realm'>, origin: string, clientId: string, secret: string): string {
  const tokens = `${place.keycloakUrl.replace(/\/$/, '')}/realms/${place.realm}/protocol/openid-connect/token`;
  return [
    `TOKEN=$(curl -s ${tokens} \\`,
    '  -d grant_type=client_credentials \\',
    `  -d client_id=${clientId} -d client_secret=${secret} \\`,
    '  | sed \'s/.*"access_token":"\\([^"]*\\)".*/\\1/\')',
    `curl -H "Authorization: Bearer $TOKEN" "${origin}/api/v1/customers?limit=10"`,
  ].join('\n');
}
