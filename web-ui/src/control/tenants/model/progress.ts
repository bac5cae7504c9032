import type { ProgressView } from '@/api-client/control';

const FIRST_MILLIS = 600;
const LATER_MILLIS = 2_000;
const FIRST_ANSWERS = 20;

/** In how many milliseconds a provisioning is asked for again: soon at first, since it takes seconds; never once it has come to rest. */
export function askAgainIn(progress: ProgressView | undefined, answers: number): number | false {
  if (progress?.finishedAt) return false;
  return answers < FIRST_ANSWERS ? FIRST_MILLIS : LATER_MILLIS;
}

/** How much of it is done, or undone again, in percent. */
export function percentDone({ state, steps }: ProgressView): number {
  const backward = state === 'UNDOING' || state === 'UNDOING_FAILED' || state === 'UNDONE';
  if (state === 'UNDONE') return 100;
  const begun = backward ? steps.filter(({ attempts }) => attempts > 0) : steps;
  const over = begun.filter((step) => step.state === (backward ? 'UNDONE' : 'DONE'));
  return begun.length === 0 ? 0 : Math.round((over.length / begun.length) * 100);
}

/** What an operator may order now. */
export function orders({ state }: ProgressView): { resume: boolean; undo: boolean } {
  return { resume: state === 'FAILED', undo: state === 'FAILED' || state === 'UNDOING_FAILED' };
}

/** Seconds between two moments, one digit behind the point. */
export function secondsBetween(from: string | null, to: string | null): number | null {
  return from && to ? Math.round((Date.parse(to) - Date.parse(from)) / 100) / 10 : null;
}
