import type { RegistrationRequest } from '@/api-client/control';
import type { FieldError } from '@/api-client/contract';

/** A tenant to be while somebody types. */
export interface RegistrationForm {
  id: string;
  name: string;
  alias: string;
  plan: string;
  timeZone: string;
  administratorName: string;
  username: string;
  email: string;
  partnerName: string;
  partnerContact: string;
}

export const LENGTHS = { name: 100, alias: 63, person: 60, username: 64, email: 255, partner: 100, contact: 200 } as const;
export const ZONES = ['Asia/Shanghai', 'Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Urumqi', 'Asia/Singapore'] as const;

const ALIAS = /^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;
const USERNAME = /^[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]$/;
const EMAIL = /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/;

/** Where the server names a field, and where the form shows it. */
const PLACES: Readonly<Record<string, keyof RegistrationForm>> = {
  'firstAdministrator.name': 'administratorName',
  'firstAdministrator.username': 'username',
  'firstAdministrator.email': 'email',
  'partner.name': 'partnerName',
  'partner.contact': 'partnerContact',
};

export function emptyRegistration(id: string): RegistrationForm {
  return { id, name: '', alias: '', plan: 'standard', timeZone: 'Asia/Shanghai', administratorName: '', username: '', email: '', partnerName: '', partnerContact: '' };
}

export function isBlankRegistration(form: RegistrationForm): boolean {
  const { name, alias, administratorName, username, email } = form;
  return [name, alias, administratorName, username, email].every((text) => text.trim() === '');
}

export function registrationOf(form: RegistrationForm): RegistrationRequest {
  const text = (field: keyof RegistrationForm) => form[field].trim();
  const partner = text('partnerName') || text('partnerContact') ? { name: text('partnerName'), contact: text('partnerContact') } : null;
  return {
    id: form.id, name: text('name'), alias: text('alias'), plan: form.plan, timeZone: form.timeZone, partner,
    firstAdministrator: { name: text('administratorName'), username: text('username') || text('email').toLowerCase(), email: text('email') || null },
  };
}

/** What the page itself can see before sending: field → key of the text to show. */
export function problemsOfRegistration(form: RegistrationForm): Partial<Record<keyof RegistrationForm, string>> {
  const { firstAdministrator: first, name, alias, partner } = registrationOf(form);
  const problems: Partial<Record<keyof RegistrationForm, string>> = {};
  if (name === '') problems.name = 'tenants.problem.name';
  if (!ALIAS.test(alias)) problems.alias = 'tenants.problem.alias';
  if (first.name === '') problems.administratorName = 'tenants.problem.administratorName';
  if (first.email && !EMAIL.test(first.email)) problems.email = 'tenants.problem.email';
  if (!USERNAME.test(first.username)) problems.username = 'tenants.problem.username';
  if (partner && partner.name === '') problems.partnerName = 'tenants.problem.partnerName';
  if (partner && partner.contact === '') problems.partnerContact = 'tenants.problem.partnerContact';
  return problems;
}

/** Every refusal at its input, the first one where there are several. */
export function placedAtInputs(errors: readonly FieldError[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, message } of errors) found[PLACES[field] ?? field] ??= message;
  return found;
}
