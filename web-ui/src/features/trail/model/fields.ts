/** A field's name in parts: `customFields.size` is the field `size` among the custom ones. */
export function partsOf(field: string): { group: string; key: string } | null {
  const at = field.indexOf('.');
  return at < 0 ? null : { group: field.slice(0, at), key: field.slice(at + 1) };
}
