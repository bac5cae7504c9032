import type { FieldError } from '@/api-client/contract';
import { sentContacts, sentPhones, type CustomerForm } from './form';

export type Shell = 'field' | 'console';

const BOTH = ['name', 'shortName', 'kind', 'level', 'regionCode', 'address', 'tags', 'maturity', 'creditLimit', 'position', 'remark'];
/** What the phone folds away until somebody wants more than name, phone and position. */
const FOLDED = /^(shortName|level|regionCode|tags|maturity|creditLimit|remark|customFields\..+)$/;
const CONTACT = /^contacts\[(\d+)\](?:\.(.+))?$/;
const PHONE = /^phones(?:\[(\d+)\])?$/;

/**
 * Where the form shows what the server says of a field. Rows left empty were not sent, so the server counts without
 * them, and the form may have lost or gained rows since.
 *
 * @param sent the form as it was when it was sent
 * @param now the form on the screen
 * @returns the path of the place, or null when the row it is about is gone
 */
export function placeOf(path: string, sent: CustomerForm, now: CustomerForm): string | null {
  const match = CONTACT.exec(path);
  if (!match) return path.replace(/^tags\[.*$/, 'tags').replace(/^position\..*$/, 'position');
  const contact = sentContacts(sent)[Number(match[1])];
  if (!contact) return path;
  const row = now.contacts.findIndex(({ id }) => id === contact.id);
  if (row < 0) return null;
  const phone = PHONE.exec(match[2] ?? '');
  if (!phone) return `contacts[${row}]${match[2] ? `.${match[2]}` : ''}`;
  const at = sentPhones(contact)[Number(phone[1] ?? 0)]?.at ?? 0;
  return `contacts[${row}].phones[${at}]`;
}

/** Every refusal at the place of the form that is meant, the first one where there are several. */
export function placed(errors: readonly FieldError[], sent: CustomerForm, now: CustomerForm): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { field, message } of errors) {
    const place = placeOf(field, sent, now);
    if (place !== null) found[place] ??= message;
  }
  return found;
}

/** Whether the form of a shell has an input that shows a problem of this place. */
export function shows(shell: Shell, place: string, customKeys: readonly string[]): boolean {
  if (place.startsWith('customFields.')) return customKeys.includes(place.slice('customFields.'.length));
  const part = CONTACT.exec(place)?.[2];
  if (part) return part === 'name' || PHONE.test(part) || (shell === 'console' && part === 'title');
  return BOTH.includes(place) || (shell === 'console' && place === 'ownerId');
}

export function isFolded(place: string): boolean {
  return FOLDED.test(place);
}
