import type { CustomFieldType, CustomFieldView } from '@/api-client/contract';

export type CustomFieldInput = Omit<CustomFieldView, 'key' | 'subject' | 'version'>;

/** As somebody types a custom field: a line per option. */
export interface FieldForm {
  label: string;
  type: CustomFieldType;
  options: string;
  required: boolean;
  order: number;
}

export function fieldFormOf(field: CustomFieldView | null, nextOrder: number): FieldForm {
  if (field === null) return { label: '', type: 'TEXT', options: '', required: false, order: nextOrder };
  const { label, type, options, required, order } = field;
  return { label, type, options: options.join('\n'), required, order };
}

/** As it is sent. */
export function inputOf({ label, type, options, required, order }: FieldForm): CustomFieldInput {
  const lines = options.split('\n').map((option) => option.trim()).filter(Boolean);
  return { label: label.trim(), type, required, order, options: type === 'CHOICE' ? lines : [] };
}
