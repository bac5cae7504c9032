import type { BulkChangeResult } from '@/api-client/contract';
import { ProblemError } from '@/shared/http';

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

/** What a refusal says of each field: the dialog has two at most, so each message speaks for itself. */
export function messagesOf(error: unknown): string[] {
  return error instanceof ProblemError ? [...new Set((error.problem.errors ?? []).map(({ message }) => message))] : [];
}

/** Why one customer was left as it is. */
export function reasonOf(problem: BulkChangeResult['results'][number]['problem']): string {
  return problem ? [problem.detail, ...messagesOf(new ProblemError(problem))].join(' ') : '';
}
