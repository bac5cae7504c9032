import type { CheckInput, VisitView } from '@/api-client/contract';
import { isProblem } from '@/shared/http';
import type { DraftOwner } from '@/shared/offline';
import { visitsApi } from '../api';
import { wasOvertaken, type RecordCommand } from '../model/visit';
import { decision, isDefect } from './decision';
import { inOrder, isStale, refusalsOf, waitingOf, type Start, type Waiting } from './outbox';

export interface Outcome {
  stored(visit: VisitView): unknown;
  /** A newer record was kept instead of one that waited; it is still typed on the visit's page. */
  overtaken(visit: VisitView): unknown;
  /** It is kept in the outbox with its reason. */
  refused(error: unknown): unknown;
}

function transmit({ kind, visitId, command }: Waiting): Promise<VisitView> {
  if (kind === 'visit') return visitsApi.start(command as Start);
  if (kind === 'record') return visitsApi.record(visitId, command as RecordCommand);
  return visitsApi.check(visitId, kind, command as CheckInput);
}

/** Another visit is still open: this one waits until that is over, and what does not need it goes on. */
function isTooEarly(error: unknown): boolean {
  return isProblem(error, 'visit-already-open');
}

/**
 * Sends every visit, check-in, record and check-out of this person that got no answer yet, one after the other, wherever the
 * person is in the app now. Stops at the first that gets no answer this time either: the rest would not, too. What the
 * platform stumbles over or refuses holds up its own visit alone.
 */
export async function sendAgain(owner: DraftOwner, outcome: Outcome): Promise<void> {
  const all = inOrder(waitingOf(owner));
  const heldUp = new Set(refusalsOf(owner).flatMap(({ kind, visitId }) => (kind === 'visit' ? [visitId] : [])));
  for (const each of all) {
    const { kind, visitId, command, pending } = each;
    if (pending.isOnItsWay() || heldUp.has(visitId) || isStale(each, all, Date.now())) continue;
    const isDecided = decision(owner, kind);
    try {
      const newest = await pending.deliver(command, () => transmit(each), isDecided, () => true);
      await outcome.stored(newest);
      if (kind === 'record' && wasOvertaken(command as RecordCommand, newest.record)) await outcome.overtaken(newest);
    } catch (error) {
      if (isDecided(error)) {
        if (kind === 'visit') heldUp.add(visitId);
        await outcome.refused(error);
      } else if (!isDefect(error) && !isTooEarly(error)) return;
      else if (kind !== 'record') heldUp.add(visitId);
    }
  }
}
