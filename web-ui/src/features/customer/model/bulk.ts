/** The server refuses a change of more customers at once. */
export const BULK_LIMIT = 500;

export interface BulkChoice {
  customers: number;
  what: 'owner' | 'tags';
  ownerId: string | null;
  tags: number;
}

export function isReady({ customers, what, ownerId, tags }: BulkChoice): boolean {
  return customers > 0 && customers <= BULK_LIMIT && (what === 'owner' ? ownerId !== null : tags > 0);
}
