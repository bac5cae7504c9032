import type { LifeState, StateChangeView } from '@/api-client/control';

/** A step of a tenant's life that an operator may decide on. */
export interface LifeStep {
  to: LifeState;
  /** Name of the step: key of its texts. */
  act: 'activate' | 'suspend' | 'resume' | 'deactivate' | 'revive' | 'purge';
  /** People of the tenant lose something by it. */
  dangerous: boolean;
}

const STEPS: Readonly<Record<LifeState, readonly LifeStep[]>> = {
  PROVISIONING: [],
  TRIAL: [{ to: 'ACTIVE', act: 'activate', dangerous: false }, { to: 'SUSPENDED', act: 'suspend', dangerous: true }],
  ACTIVE: [{ to: 'SUSPENDED', act: 'suspend', dangerous: true }],
  SUSPENDED: [{ to: 'ACTIVE', act: 'resume', dangerous: false }, { to: 'DEACTIVATED', act: 'deactivate', dangerous: true }],
  DEACTIVATED: [{ to: 'ACTIVE', act: 'revive', dangerous: false }, { to: 'PURGED', act: 'purge', dangerous: true }],
  PURGED: [],
};

/** The steps that lead on from a state, the order in which they are offered. The control plane decides again. */
export function stepsFrom(state: LifeState): readonly LifeStep[] {
  return STEPS[state];
}

/** Since when the tenant has the offer of an export of its data, without which it is never purged; null without an offer. */
export function exportOfferedAt(log: readonly StateChangeView[]): string | null {
  return log.find(({ exportOffered }) => exportOffered)?.at ?? null;
}

/** Whole days until a calendar day; 0 on it, negative after it. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
}
