import type { ContactInput, CustomerInput, CustomerKind, CustomerView, Named, PositionInput } from '@/api-client/contract';
import { customInput } from './customFields';

export interface ContactForm {
  id: string;
  name: string;
  phones: string[];
  title: string;
  primary: boolean;
}

/** A customer while somebody types: no nulls where a text field stands. */
export interface CustomerForm {
  id: string;
  name: string;
  shortName: string;
  kind: CustomerKind;
  level: string;
  regionCode: string;
  address: string;
  tags: string[];
  maturity: string;
  owner: Named | null;
  contacts: ContactForm[];
  creditLimit: string;
  position: PositionInput | null;
  customFields: Record<string, unknown>;
  remark: string;
}

export const LIMITS = { name: 120, address: 300, remark: 2000, tags: 20, tag: 30, contacts: 10, phones: 3 } as const;

export function emptyContact(id: string, primary: boolean): ContactForm {
  return { id, name: '', phones: [''], title: '', primary };
}

export function emptyForm(newId: () => string): CustomerForm {
  return {
    id: newId(), name: '', shortName: '', kind: 'SHOP', level: '', regionCode: '', address: '', tags: [], maturity: '',
    owner: null, contacts: [emptyContact(newId(), true)], creditLimit: '', position: null, customFields: {}, remark: '',
  };
}

export function formOf(view: CustomerView): CustomerForm {
  return {
    id: view.id,
    name: view.name,
    shortName: view.shortName ?? '',
    kind: view.kind,
    level: view.level ?? '',
    regionCode: view.regionCode ?? '',
    address: view.address ?? '',
    tags: [...view.tags],
    maturity: view.maturity ?? '',
    owner: view.owner,
    contacts: view.contacts.map((contact) => ({ ...contact, phones: [...contact.phones], title: contact.title ?? '' })),
    creditLimit: view.creditLimit ?? '',
    position: view.position === null ? null : rawPosition(view.position),
    customFields: { ...view.customFields },
    remark: view.remark ?? '',
  };
}

/** The value and datum as they were given, so that saving a form does not look like a move of the shop. */
function rawPosition({ lng, lat, datum, accuracyMeters }: NonNullable<CustomerView['position']>): PositionInput {
  return { lng, lat, datum, ...(accuracyMeters === undefined || accuracyMeters === null ? {} : { accuracyMeters }) };
}

function contactInput(contact: ContactForm): ContactInput {
  const title = contact.title.trim();
  return {
    id: contact.id,
    name: contact.name.trim(),
    phones: sentPhones(contact).map(({ phone }) => phone),
    primary: contact.primary,
    ...(title ? { title } : {}),
  };
}

function isBlank(contact: ContactForm): boolean {
  return contact.name.trim() === '' && contact.phones.every((phone) => phone.trim() === '');
}

/** The contacts that are sent: an empty row is not one. */
export function sentContacts(form: CustomerForm): ContactForm[] {
  return form.contacts.filter((contact) => !isBlank(contact));
}

/** The phones that are sent, each with the input it stands in. */
export function sentPhones(contact: ContactForm): { phone: string; at: number }[] {
  return contact.phones.map((phone, at) => ({ phone: phone.trim(), at })).filter(({ phone }) => phone !== '');
}

/** Nothing typed yet: not worth telling anybody that it was restored. */
export function isBlankForm(form: CustomerForm | null): boolean {
  if (form === null) return true;
  const texts = [form.name, form.shortName, form.address, form.remark, form.creditLimit, form.level, form.regionCode, form.maturity];
  const lists = [form.tags, sentContacts(form), Object.keys(customInput(form.customFields))];
  return texts.every((text) => text.trim() === '') && lists.every(({ length }) => length === 0) && form.position === null;
}

export function inputOf(form: CustomerForm): CustomerInput {
  return {
    id: form.id,
    name: form.name.trim(),
    kind: form.kind,
    level: form.level || null,
    regionCode: form.regionCode || null,
    tags: form.tags,
    maturity: form.maturity || null,
    contacts: sentContacts(form).map(contactInput),
    creditLimit: money(form.creditLimit),
    position: form.position,
    customFields: customInput(form.customFields),
    shortName: form.shortName.trim(),
    address: form.address.trim(),
    remark: form.remark.trim(),
    ...(form.owner ? { ownerId: form.owner.id } : {}),
  };
}

/** Exact decimal text with two places; nothing is calculated with it. */
export function money(text: string): string | null {
  const trimmed = text.trim().replace(/,/g, '');
  if (trimmed === '') return null;
  const match = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(trimmed);
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` : trimmed;
}

/** What the page itself can see before sending: field → key of the text to show. */
export function problemsOf(form: CustomerForm): Record<string, string> {
  const problems: Record<string, string> = {};
  if (form.name.trim() === '') problems.name = 'customer.problem.name';
  const amount = money(form.creditLimit);
  if (amount !== null && !/^\d+\.\d\d$/.test(amount)) problems.creditLimit = 'customer.problem.creditLimit';
  form.contacts.forEach((contact, index) => {
    if (isBlank(contact)) return;
    if (contact.name.trim() === '') problems[`contacts[${index}].name`] = 'customer.problem.contactName';
    if (contact.phones.every((phone) => phone.trim() === '')) problems[`contacts[${index}].phones[0]`] = 'customer.problem.phone';
  });
  return problems;
}
