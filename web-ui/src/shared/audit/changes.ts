/** One field of a change: what was there before, and what is there now. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** A value in words, or null for one that says itself. */
type ValueText = (field: string, value: unknown) => string | null;

const NOTHING = '—';

function shown(field: string, value: unknown, text: ValueText): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (Array.isArray(value)) return value.map((each) => shown(field, each, text)).join(', ') || NOTHING;
  if (typeof value === 'object') return Object.entries(value).map(([name, inner]) => `${name}: ${shown(field, inner, text)}`).join(', ') || NOTHING;
  return text(field, value) ?? String(value);
}

/** The fields in which before and after differ, in the order of what is there now. */
export function changesOf(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, text: ValueText = () => null): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .map((field) => ({ field, before: shown(field, before[field], text), after: shown(field, after[field], text) }))
    .filter((each) => each.before !== each.after);
}
