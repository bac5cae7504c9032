import type { CustomFieldView } from '@/api-client/contract';

/** A custom field's value as people read it; nothing for nothing. */
export function customValueText(field: CustomFieldView, value: unknown, yes: string, no: string): string {
  if (value === null || value === undefined || value === '') return '';
  return field.type === 'BOOLEAN' ? (value === true ? yes : no) : String(value);
}

/** What a text field gives, as the type the field is declared with. */
export function customValueOf(field: CustomFieldView, typed: unknown): unknown {
  if (typed === '' || typed === null || typed === undefined) return null;
  if (field.type === 'NUMBER') return Number.isFinite(Number(typed)) ? Number(typed) : typed;
  return typed;
}
