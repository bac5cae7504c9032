import type { CustomerView } from '@/api-client/contract';
import { formOf, type CustomerForm } from './form';

export type FormField = Exclude<keyof CustomerForm, 'id'>;
export type Side = 'current' | 'yours';

export interface Difference {
  field: FormField;
  current: CustomerForm[FormField];
  yours: CustomerForm[FormField];
}

const FIELDS: readonly FormField[] = [
  'name', 'shortName', 'kind', 'level', 'regionCode', 'address', 'contacts', 'owner', 'maturity', 'tags', 'creditLimit', 'position', 'customFields', 'remark',
];

function comparable(value: unknown): string {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return JSON.stringify([...value].sort());
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    return JSON.stringify(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
  }
  return JSON.stringify(value);
}

const same = (one: unknown, other: unknown) => comparable(one) === comparable(other);

/** Where what is stored now and what the person typed say different things. */
export function differences(current: CustomerView, yours: CustomerForm): Difference[] {
  const stored = formOf(current);
  return FIELDS.filter((field) => !same(stored[field], yours[field])).map((field) => ({
    field,
    current: stored[field],
    yours: yours[field],
  }));
}

/** A first proposal: a field keeps yours only when you changed it; what only the other changed stays theirs. */
export function proposedSides(found: readonly Difference[], before: CustomerForm | null): Record<string, Side> {
  return Object.fromEntries(
    found.map(({ field, yours }) => [field, before !== null && same(before[field], yours) ? 'current' : 'yours'] as const),
  );
}

/** The form that goes to the server after the person has chosen side by side. */
export function resolved(current: CustomerView, yours: CustomerForm, sides: Record<string, Side>): CustomerForm {
  const result: CustomerForm = formOf(current);
  for (const { field } of differences(current, yours)) {
    if (sides[field] !== 'current') Object.assign(result, { [field]: yours[field] });
  }
  return result;
}
