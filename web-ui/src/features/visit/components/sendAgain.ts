import type { CheckInput, VisitView } from '@/api-client/contract';
import { isFinal } from '@/shared/http';
import { madeAtMillis, pendingCommand, pendingNames, type DraftOwner } from '@/shared/offline';
import { visitsApi } from '../api';
import type { RecordText } from '../model/visit';

export interface Outcome {
  stored(visit: VisitView): unknown;
  refused(error: unknown): unknown;
}

/** In the order in which they make sense to the server. */
const KINDS = ['visit', 'check-in', 'record', 'check-out'] as const;
type Kind = (typeof KINDS)[number];
/** Nobody who wanted to begin a visit yesterday wants it to appear among today's. */
const START_HOLDS_MILLIS = 8 * 3_600_000;
type Start = { id: string; customerId: string };

function transmit(kind: Kind, subject: string, command: unknown): Promise<VisitView> {
  if (kind === 'visit') return visitsApi.start(command as Start);
  if (kind === 'record') return visitsApi.record(subject, command as RecordText);
  return visitsApi.check(subject, kind, command as CheckInput);
}

/**
 * Sends every visit, check-in, record and check-out of this person that got no answer yet, one after the other, wherever the
 * person is in the app now. Stops at the first that gets no answer this time either: the rest would not, too.
 */
export async function sendAgain(owner: DraftOwner, outcome: Outcome): Promise<void> {
  const names = pendingNames(owner);
  for (const kind of KINDS) {
    for (const name of names.filter((each) => each.startsWith(`${kind}.`))) {
      const pending = pendingCommand<unknown>(owner, name);
      const command = pending.find();
      if (command === null || pending.isOnItsWay()) continue;
      if (kind === 'visit' && Date.now() - madeAtMillis((command as Start).id) > START_HOLDS_MILLIS) {
        pending.answered();
        continue;
      }
      try {
        await outcome.stored(await pending.deliver(command, () => transmit(kind, name.slice(kind.length + 1), command)));
      } catch (error) {
        if (!isFinal(error)) return;
        await outcome.refused(error);
      }
    }
  }
}
