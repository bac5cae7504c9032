/** The columns a PC list can show; the first set is short on purpose (S2-48), the rest is a choice. */
export const COLUMNS = ['kind', 'level', 'maturity', 'contact', 'phone', 'owner', 'lastVisitAt', 'regionCode', 'address', 'tags', 'shortName', 'updatedAt'] as const;
export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = ['kind', 'maturity', 'contact', 'phone', 'owner', 'lastVisitAt'];

/** What was kept, without columns that no longer exist and in the list's own order; nothing useful means the default. */
export function usableColumns(kept: unknown): Column[] {
  const chosen = Array.isArray(kept) ? COLUMNS.filter((column) => kept.includes(column)) : [];
  return chosen.length > 0 ? chosen : [...DEFAULT_COLUMNS];
}
