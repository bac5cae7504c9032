import type { CustomFieldView } from '@/api-client/contract';

/** What a new custom field may be called in files and by the API; the platform refuses every other. */
export const FIELD_KEY = /^[a-z][A-Za-z0-9_]{0,39}$/;

/** A custom field's value as people read it; nothing for nothing. */
export function customValueText(field: CustomFieldView, value: unknown, yes: string, no: string): string {
  if (value === null || value === undefined || value === '') return '';
  return field.type === 'BOOLEAN' ? (value === true ? yes : no) : String(value);
}

/** What an input gives while somebody types. A number stays text: "1." is on its way to 1.5, and floats are not exact. */
export function customValueOf(field: CustomFieldView, typed: unknown): unknown {
  if (typed === '' || typed === null || typed === undefined) return null;
  return field.type === 'NUMBER' ? String(typed) : typed;
}

/** The values worth sending: nothing blank. The server reads a number from its text. */
export function customInput(values: Record<string, unknown>): Record<string, unknown> {
  const trimmed = Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== '' && value !== null && value !== undefined));
}
