import type { AuditAction } from '@/api-client/control';

/** What the audit is narrowed by; empty leaves a part out. */
export interface AuditFilters {
  action: AuditAction | '';
  operator: string;
  subject: string;
  tenantId: string;
}

export const ACTIONS: readonly AuditAction[] = ['TENANT_REGISTERED', 'PROVISIONING_RESUMED', 'PROVISIONING_UNDONE', 'ADMINISTRATOR_INVITED', 'STATE_CHANGED', 'EXPORT_OFFERED', 'TRIAL_EXTENDED', 'PLAN_CHOSEN', 'PLAN_PUT', 'PLUGIN_INSTALLED', 'PLUGIN_STATE_CHANGED', 'PLUGIN_ROLLED_OUT', 'PLUGIN_REMOVED', 'ACCESS_ASKED', 'ACCESS_GIVEN_UP'];

export function noFilters(): AuditFilters {
  return { action: '', operator: '', subject: '', tenantId: '' };
}

export function isNarrowed(filters: AuditFilters): boolean {
  return Object.values(filters).some((value) => value.trim() !== '');
}
