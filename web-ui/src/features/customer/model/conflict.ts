import type { CustomerView } from '@/api-client/contract';
import type { Side } from '@/shared/form';
import { customInput } from './customFields';
import { formOf, money, sentContacts, sentPhones, type ContactForm, type CustomerForm } from './form';

/** What is chosen between as a whole; contacts and custom fields are chosen one by one. */
export type Topic = Exclude<keyof CustomerForm, 'id' | 'contacts' | 'customFields'> | 'contact' | 'primaryContact' | 'customField';

export interface Difference {
  /** Unique among the differences: the topic, with the contact or custom field it is about. */
  field: string;
  topic: Topic;
  /** Id of the contact or key of the custom field; empty for every other topic. */
  key: string;
  current: unknown;
  yours: unknown;
}

const PLAIN = ['name', 'shortName', 'kind', 'level', 'regionCode', 'address', 'owner', 'maturity', 'tags', 'creditLimit', 'position', 'remark'] as const;

const contactOf = (form: CustomerForm, id: string) => sentContacts(form).find((contact) => contact.id === id) ?? null;
const primaryOf = (form: CustomerForm) => (sentContacts(form).find(({ primary }) => primary) ?? sentContacts(form)[0])?.id ?? null;

function valueOf(form: CustomerForm, topic: Topic, key: string): unknown {
  if (topic === 'contact') return contactOf(form, key);
  if (topic === 'primaryContact') return primaryOf(form);
  if (topic === 'customField') return customInput(form.customFields)[key] ?? null;
  return form[topic];
}

/** Brings a value to the form the server stores, so that only what means something else differs. */
function normal(topic: Topic, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (topic) {
    case 'tags': return [...new Set((value as string[]).map((tag) => tag.trim()))].sort();
    case 'creditLimit': return money(value as string);
    case 'owner': return (value as NonNullable<CustomerForm['owner']>).id;
    case 'position': {
      const { lng, lat, datum, accuracyMeters } = value as NonNullable<CustomerForm['position']>;
      return [lng, lat, datum, accuracyMeters ?? null];
    }
    case 'contact': {
      const contact = value as ContactForm;
      const phones = new Set(sentPhones(contact).map(({ phone }) => phone.normalize('NFKC')));
      return [contact.name.trim(), contact.title.trim(), ...phones];
    }
    default: return typeof value === 'string' ? value.trim() : value;
  }
}

function same(topic: Topic, one: unknown, other: unknown): boolean {
  // A number comes back as one from the server, and as text from the input it was typed into.
  if (topic === 'customField' && (typeof one === 'number' || typeof other === 'number')) {
    return one !== null && other !== null && Number(one) === Number(other);
  }
  return JSON.stringify(normal(topic, one)) === JSON.stringify(normal(topic, other));
}

function subjects(one: CustomerForm, other: CustomerForm): [Topic, string][] {
  const ids = new Set([...sentContacts(one), ...sentContacts(other)].map(({ id }) => id));
  const keys = new Set([...Object.keys(customInput(one.customFields)), ...Object.keys(customInput(other.customFields))]);
  return [
    ...PLAIN.map((topic): [Topic, string] => [topic, '']),
    ...[...ids].map((id): [Topic, string] => ['contact', id]),
    ['primaryContact', ''],
    ...[...keys].map((key): [Topic, string] => ['customField', key]),
  ];
}

/** Where what is stored now and what the person typed say different things. */
export function differences(current: CustomerView, yours: CustomerForm): Difference[] {
  const stored = formOf(current);
  return subjects(stored, yours)
    .map(([topic, key]) => ({ field: key ? `${topic}.${key}` : topic, topic, key, current: valueOf(stored, topic, key), yours: valueOf(yours, topic, key) }))
    .filter((each) => !same(each.topic, each.current, each.yours));
}

/** A first proposal: a field keeps yours only when you changed it; what only the other changed stays theirs. */
export function proposedSides(found: readonly Difference[], before: CustomerForm | null): Record<string, Side> {
  const untouched = ({ topic, key, yours }: Difference) => before !== null && same(topic, valueOf(before, topic, key), yours);
  return Object.fromEntries(found.map((each) => [each.field, untouched(each) ? 'current' : 'yours'] as const));
}

function take(form: CustomerForm, { topic, key, yours }: Difference): void {
  if (topic === 'contact') {
    const at = form.contacts.findIndex(({ id }) => id === key);
    form.contacts.splice(at < 0 ? form.contacts.length : at, at < 0 ? 0 : 1, ...(yours === null ? [] : [{ ...(yours as ContactForm) }]));
  } else if (topic === 'customField') form.customFields[key] = yours;
  else if (topic !== 'primaryContact') Object.assign(form, { [topic]: yours });
}

/** The form that goes to the server after the person has chosen side by side. */
export function resolved(current: CustomerView, yours: CustomerForm, sides: Record<string, Side>): CustomerForm {
  const result = formOf(current);
  const chosen = differences(current, yours).filter(({ field }) => sides[field] !== 'current');
  chosen.forEach((each) => take(result, each));
  const wanted = primaryOf(chosen.some(({ topic }) => topic === 'primaryContact') ? yours : formOf(current));
  const primary = result.contacts.find(({ id }) => id === wanted) ?? result.contacts[0];
  result.contacts.forEach((contact) => (contact.primary = contact === primary));
  return result;
}
