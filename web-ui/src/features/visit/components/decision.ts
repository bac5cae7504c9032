import type { VisitView } from '@/api-client/contract';
import { isFinal, isProblem, ProblemError } from '@/shared/http';
import { pendingCommand, type DraftOwner } from '@/shared/offline';

/** In the order in which they make sense to the server. */
export const KINDS = ['visit', 'check-in', 'record', 'check-out'] as const;
export type Kind = (typeof KINDS)[number];

/** The visit that is still open elsewhere, where that is what a start or a check-in was answered. */
export function openElsewhere(error: unknown): VisitView | null {
  return isProblem(error, 'visit-already-open') ? ((error.problem.current as VisitView | undefined) ?? null) : null;
}

/** This month's visits are used up: the start is kept, to be given again when there are more. */
export function isPastLimit(error: unknown): boolean {
  return isProblem(error, 'visits-limit-reached');
}

/** The platform stumbled over this one command; it still waits, and what does not need it goes on. */
export function isDefect(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 500;
}

/** The rep has left there already; only this device still has to tell it. */
function isBeingLeft(owner: DraftOwner, { id }: VisitView): boolean {
  return pendingCommand(owner, `check-out.${id}`).find() !== null;
}

/**
 * Whether the platform has decided about a command of a visit, so that it waits no longer: the one meaning for whoever sends
 * it, a page or the shell's sender.
 *
 * A start or a check-in that another visit stands in the way of waits until that one is over, for the rep did come at that
 * moment. Only right after the tap it is decided: whoever forgot to leave the other shop hears it while they can still do
 * it, and begins or checks in afterwards.
 *
 * @param justTapped whether it is sent for the first time, by the tap itself
 */
export function decision(owner: DraftOwner, kind: Kind, justTapped = false): (error: unknown) => boolean {
  return (error) => {
    if (!isFinal(error)) return false;
    if ((kind !== 'check-in' && kind !== 'visit') || !isProblem(error, 'visit-already-open')) return true;
    const other = openElsewhere(error);
    return justTapped && !(other !== null && isBeingLeft(owner, other));
  };
}
