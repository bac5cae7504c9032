/** What a list of people is narrowed by; empty leaves a part out. */
export interface PeopleFilters {
  q: string;
  departmentId: string | null;
  /** Code of a role. */
  role: string;
  enabled: '' | 'true' | 'false';
}

export function noFilters(): PeopleFilters {
  return { q: '', departmentId: null, role: '', enabled: '' };
}

export function isNarrowed({ q, departmentId, role, enabled }: PeopleFilters): boolean {
  return [q.trim(), departmentId, role, enabled].some(Boolean);
}
