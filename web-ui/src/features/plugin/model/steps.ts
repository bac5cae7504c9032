import type { VisitStep } from '@/api-client/contract';

/** Stands in the place of a plugin's id at the platform's own steps. */
export const PLATFORM = 'platform';

/** A step that asks for nothing is done once anything was done. */
export function isDone({ done, expected }: Pick<VisitStep, 'done' | 'expected'>): boolean {
  return done > 0 && done >= expected;
}
