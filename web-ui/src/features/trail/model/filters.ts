import type { AuditKind } from '@/api-client/contract';

/** What the audit is narrowed by; empty leaves a part out. */
export interface AuditFilters {
  by: string;
  kind: AuditKind | '';
  q: string;
  subjectId: string;
  /** Days of the company's calendar, such as 2026-11-28; both count. */
  from: string;
  to: string;
}

const EVERY: Record<AuditKind, true> = { CUSTOMER: true, PERSON: true, API_CLIENT: true, DEPARTMENT: true, ROLE: true, CUSTOM_FIELD: true, MATURITY: true, PLUGIN: true, OPERATOR_ACCESS: true, BRANDING: true };
export const KINDS = Object.keys(EVERY) as AuditKind[];

export function noFilters(): AuditFilters {
  return { by: '', kind: '', q: '', subjectId: '', from: '', to: '' };
}

export function isNarrowed(filters: AuditFilters): boolean {
  return Object.values(filters).some((value) => value.trim() !== '');
}
