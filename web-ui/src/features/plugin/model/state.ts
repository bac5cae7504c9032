import type { TenantPlugin } from '@/api-client/contract';

/** `stopped`: the platform turned it off, because it failed too often. */
export type PluginState = 'on' | 'off' | 'stopped' | 'notInPlan';

export function stateOf({ enabled, inPlan, reason }: Pick<TenantPlugin, 'enabled' | 'inPlan' | 'reason'>): PluginState {
  if (!inPlan) return 'notInPlan';
  if (enabled) return 'on';
  return reason === null ? 'off' : 'stopped';
}
