export type QueryValue = string | number | boolean | null | undefined | readonly string[];

/** `{kind: ['SHOP', 'AGENT'], q: ''}` → `?kind=SHOP&kind=AGENT`: lists repeat the parameter, empty values are left out. */
export function queryString(query: Record<string, QueryValue> | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) value.forEach((each) => search.append(name, each));
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}
