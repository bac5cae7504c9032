import type { CustomerKind } from '@/api-client/contract';

export const CUSTOMER_KINDS: readonly CustomerKind[] = ['SHOP', 'DISTRIBUTOR', 'AGENT', 'WAREHOUSE', 'OTHER'];
export const LEVELS = ['A', 'B', 'C', 'D'] as const;

/** Colour family of a built-in maturity; a tenant's own value gets the neutral one. */
export function maturityTone(code: string): 'good' | 'warn' | 'brand' | 'bad' | 'plain' {
  switch (code) {
    case 'WON':
      return 'good';
    case 'INTERESTED':
      return 'brand';
    case 'WATCHING':
      return 'warn';
    case 'INVALID':
      return 'bad';
    default:
      return 'plain';
  }
}
