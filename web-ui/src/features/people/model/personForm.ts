import type { FieldError, PersonInput, PersonView } from '@/api-client/contract';

/** A person while somebody types: no nulls where a text field stands. */
export interface PersonForm {
  /** The number of the person's login; nobody can change it once the person is there. */
  id: string;
  /** Of somebody new: how they will sign in; their login is made with them, unless it is known. */
  username: string;
  /** Of somebody new: a login was made elsewhere, and its number is typed. */
  known: boolean;
  name: string;
  phone: string;
  /** Codes. */
  roles: string[];
  /** The first is the main one: new work is booked on it. */
  departmentIds: string[];
  enabled: boolean;
}

export const LIMITS = { name: 60, phone: 30, departments: 20 } as const;
/** Those the platform comes with, in its order. */
const BUILT_IN: readonly string[] = ['REP', 'MANAGER', 'BOSS', 'ADMINISTRATOR'];
export const PERSON_FIELDS = ['id', 'username', 'name', 'phone', 'roles', 'departmentIds', 'enabled'] as const;

const USERNAME = /^[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function emptyPerson(): PersonForm {
  return { id: '', username: '', known: false, name: '', phone: '', roles: ['REP'], departmentIds: [], enabled: true };
}

export function isBlankPerson(form: PersonForm | null): boolean {
  return form === null || [form.id, form.username, form.name, form.phone].every((text) => text.trim() === '');
}

export function personFormOf(person: PersonView): PersonForm {
  return inSentShape({
    id: person.id, username: '', known: false, name: person.name, phone: person.phone ?? '', roles: person.roles,
    departmentIds: person.departments.map(({ id }) => id), enabled: person.enabled,
  });
}

const placeOf = (role: string) => (BUILT_IN.includes(role) ? BUILT_IN.indexOf(role) : BUILT_IN.length);

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** A phone is what people know by heart: its digits, as they are dialled within China. */
export function suggestedUsername(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/[^0-9]/g, '').replace(/^(?:00)?86(?=1[3-9]\d{9}$)/, '');
  return USERNAME.test(digits) ? digits : '';
}

/** What can be edited, as it is sent, so that only what means something else differs: full-width digits are digits, roles have no order. */
export function inSentShape(form: PersonForm): PersonForm {
  return {
    id: form.id.trim().toLowerCase(), username: '', known: false, name: form.name.trim(), phone: form.phone.normalize('NFKC').trim(),
    roles: [...form.roles].sort((one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other)), departmentIds: [...new Set(form.departmentIds)], enabled: form.enabled,
  };
}

export function personInput(form: PersonForm): PersonInput {
  const { id, name, phone, roles, departmentIds, enabled } = inSentShape(form);
  const username = folded(form.username);
  return { ...(form.known || !username ? { id } : { username }), name, phone: phone || null, roles, departmentIds, enabled };
}

/** What the page itself can see before sending, of somebody new the login too: field → key of the text to show. */
export function problemsOfPerson(form: PersonForm, fresh: boolean): Record<string, string> {
  const problems: Record<string, string> = {};
  if (fresh && form.known && !UUID.test(form.id.trim())) problems.id = 'people.problem.id';
  if (fresh && !form.known && !USERNAME.test(folded(form.username))) problems.username = 'people.problem.username';
  if (form.name.trim() === '') problems.name = 'people.problem.name';
  if (form.roles.length === 0) problems.roles = 'people.problem.roles';
  return problems;
}

/** Every refusal at its input, the first one where there are several: `departmentIds[2]` belongs to the departments. */
export function placedAtInputs(errors: readonly FieldError[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, message } of errors) found[field.replace(/[.[].*$/, '')] ??= message;
  return found;
}
