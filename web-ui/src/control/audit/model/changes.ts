/** One field of a change: what was there before, and what is there now. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map(shown).join(', ') || '—';
  if (typeof value === 'object') return Object.entries(value).map(([name, inner]) => `${name}: ${shown(inner)}`).join(', ') || '—';
  return String(value);
}

/** The fields in which before and after differ, in the order of what is there now. */
export function changesOf(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }))
    .filter((each) => each.before !== each.after);
}
