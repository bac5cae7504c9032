import type { components } from './generated/tenant-admin';
import type { Read, Sent } from './shapes';

/**
 * The names the operators' pages use for the shapes of tenant-admin's `/api/v1`. Problems and pages are those of the
 * platform (`contract.ts`).
 */
type Schemas = components['schemas'];

// ---- tenants ----
export type TenantView = Read<Schemas['TenantView']>;
export type LifeState = TenantView['state'];
export type StateChangeView = Read<Schemas['StateChangeView']>;
export type StateRequest = Sent<Schemas['StateRequest'], 'state' | 'reason' | 'exportOffered'>;
export type TrialRequest = Sent<Schemas['TrialRequest'], 'until' | 'reason'>;
export type PlanChoice = Sent<Schemas['PlanChoiceRequest'], 'plan' | 'limits'>;

// ---- provisioning ----
export type RegistrationRequest = Omit<Sent<Schemas['RegistrationRequest'], 'id' | 'alias' | 'name' | 'timeZone' | 'plan'>, 'firstAdministrator' | 'partner'> & {
  firstAdministrator: Sent<Schemas['AdministratorRequest'], 'name' | 'username'>;
  partner: Sent<Schemas['PartnerRequest'], 'name' | 'contact'> | null;
};
export type ProgressView = Read<Schemas['ProgressView']>;
export type StepProgress = ProgressView['steps'][number];
export type InvitationView = Read<Schemas['InvitationView']>;

// ---- plans and usage ----
export type PlanView = Read<Schemas['PlanView']>;
export type PlanRequest = Sent<Schemas['PlanRequest'], 'names' | 'limits' | 'plugins'>;
export type UsageView = Read<Schemas['UsageView']>;
export type UsageWarning = Schemas['UsageWarning'];

// ---- access ----
export type AccessGrant = Read<Schemas['AccessGrantView']>;
export type AccessRequest = Sent<Schemas['AccessRequest'], 'id' | 'reason' | 'minutes'>;
export type SeenCustomer = Read<Schemas['SeenCustomer']>;
export type SeenCustomerCard = Read<Schemas['SeenCustomerCard']>;

// ---- audit ----
export type AuditView = Read<Schemas['AuditView']>;
export type AuditAction = AuditView['action'];

// ---- plugins ----
export type PluginView = Read<Schemas['PluginView']>;
export type VersionView = PluginView['versions'][number];
export type NamedTenant = VersionView['tenants'][number];
export type PluginReport = Read<Schemas['PluginReport']>;
export type RolloutRequest = Sent<Schemas['RolloutRequest'], 'percent' | 'tenants'>;
export type FailureView = Read<Schemas['FailureView']>;
export type PluginTenantView = Read<Schemas['PluginTenantView']>;
export type PluginHolderView = Read<Schemas['PluginHolderView']>;
