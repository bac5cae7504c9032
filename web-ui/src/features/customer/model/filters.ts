import type { CustomFieldView } from '@/api-client/contract';

/** What a list of customers is narrowed by; every list means "one of these". */
export interface CustomerFilters {
  sort: string;
  kind: string[];
  level: string[];
  maturity: string[];
  tag: string[];
  /** Values of custom fields, as `key:value`. */
  customField: string[];
  regionCode: string | null;
  ownerId: string | null;
}

export const SORTS = ['-updatedAt', '-lastVisitAt', '-createdAt', 'name'] as const;

export function noFilters(): CustomerFilters {
  return { sort: '-updatedAt', kind: [], level: [], maturity: [], tag: [], customField: [], regionCode: null, ownerId: null };
}

/** 410000 means the whole province: the interface takes the prefix 41. */
export function regionPrefix(code: string | null): string | null {
  return code === null ? null : code.replace(/(00){1,2}$/, '');
}

export function filterQuery(filters: CustomerFilters) {
  return { ...filters, regionCode: regionPrefix(filters.regionCode) };
}

/** The custom fields that a list can be narrowed by choosing, with what there is to choose. What others say is typed into the search box. */
export function chosenBy(fields: readonly CustomFieldView[]): CustomFieldView[] {
  return fields.filter(({ type }) => type === 'CHOICE' || type === 'BOOLEAN').map((field) => (field.type === 'BOOLEAN' ? { ...field, options: ['true', 'false'] } : field));
}

export function valuesOf(customField: readonly string[], key: string): string[] {
  return customField.filter((each) => each.startsWith(`${key}:`)).map((each) => each.slice(key.length + 1));
}

export function withValues(customField: readonly string[], key: string, values: readonly string[]): string[] {
  return [...customField.filter((each) => !each.startsWith(`${key}:`)), ...values.map((value) => `${key}:${value}`)];
}

export function countFilters(filters: CustomerFilters): number {
  const lists = [filters.kind, filters.level, filters.maturity, filters.tag, filters.customField];
  const narrowed = lists.filter((list) => list.length > 0).length;
  return narrowed + (filters.regionCode ? 1 : 0) + (filters.ownerId ? 1 : 0);
}

interface Counted {
  total: number;
  totalIsLowerBound: boolean;
  facets: { kind?: { value: string; count: number }[] };
}

/**
 * How many customers a filter leaves. The index stops counting hits at some number but counts every kind to the end,
 * and each customer has exactly one kind. Without the index there may be more than were counted.
 */
export function totalOf(page: Counted, filters: CustomerFilters): { count: number; orMore: boolean } {
  const kinds = page.facets.kind;
  if (!page.totalIsLowerBound || !kinds) return { count: page.total, orMore: page.totalIsLowerBound };
  const counted = kinds.filter(({ value }) => filters.kind.length === 0 || filters.kind.includes(value));
  return { count: Math.max(page.total, counted.reduce((sum, { count }) => sum + count, 0)), orMore: false };
}

export function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
