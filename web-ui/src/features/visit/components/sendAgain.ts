import type { CheckInput, VisitView } from '@/api-client/contract';
import { isProblem, ProblemError } from '@/shared/http';
import { madeAtMillis, pendingCommand, pendingNames, type DraftOwner } from '@/shared/offline';
import { visitsApi } from '../api';
import { wasOvertaken, type RecordCommand } from '../model/visit';
import { decision, KINDS, type Kind } from './decision';

export interface Outcome {
  stored(visit: VisitView): unknown;
  /** A newer record was kept instead of one that waited; it is still typed on the visit's page. */
  overtaken(visit: VisitView): unknown;
  refused(error: unknown): unknown;
}

/** Nobody who wanted to begin a visit yesterday wants it to appear among today's. */
const START_HOLDS_MILLIS = 8 * 3_600_000;
type Start = { id: string; customerId: string };

function transmit(kind: Kind, subject: string, command: unknown): Promise<VisitView> {
  if (kind === 'visit') return visitsApi.start(command as Start);
  if (kind === 'record') return visitsApi.record(subject, command as RecordCommand);
  return visitsApi.check(subject, kind, command as CheckInput);
}

interface Waiting {
  kind: Kind;
  subject: string;
  command: unknown;
  pending: ReturnType<typeof pendingCommand<unknown>>;
}

function waitingOf(owner: DraftOwner): Waiting[] {
  return pendingNames(owner).flatMap((name) => {
    const kind = KINDS.find((each) => name.startsWith(`${each}.`));
    const pending = pendingCommand<unknown>(owner, name);
    const command = pending.find();
    return kind === undefined || command === null ? [] : [{ kind, subject: name.slice(kind.length + 1), command, pending }];
  });
}

/**
 * As they were given: a shop is left before the next one is entered, which the server refuses otherwise. A record tells no
 * moment; it goes right before the check-out of its visit, after which it may come too late.
 */
function inOrder(waiting: Waiting[]): Waiting[] {
  const moment = ({ command }: Waiting) => madeAtMillis((command as { id: string }).id) || 0;
  const momentOf = (each: Waiting) => {
    if (each.kind !== 'record') return moment(each);
    const leave = waiting.find(({ kind, subject }) => kind === 'check-out' && subject === each.subject);
    return leave === undefined ? Number.MAX_SAFE_INTEGER : moment(leave);
  };
  return [...waiting].sort((one, other) => momentOf(one) - momentOf(other) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

/** The platform stumbled over this one command; it still waits, and what does not need it goes on. */
function isDefect(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 500;
}

/** Another visit is still open: this one waits until that is over, and what does not need it goes on. */
function isTooEarly(error: unknown): boolean {
  return isProblem(error, 'visit-already-open');
}

/**
 * Sends every visit, check-in, record and check-out of this person that got no answer yet, one after the other, wherever the
 * person is in the app now. Stops at the first that gets no answer this time either: the rest would not, too. What the
 * platform stumbles over holds up its own visit alone.
 */
export async function sendAgain(owner: DraftOwner, outcome: Outcome): Promise<void> {
  const heldUp = new Set<string>();
  for (const { kind, subject, command, pending } of inOrder(waitingOf(owner))) {
    const visit = kind === 'visit' ? (command as Start).id : subject;
    if (pending.isOnItsWay() || heldUp.has(visit)) continue;
    if (kind === 'visit' && Date.now() - madeAtMillis((command as Start).id) > START_HOLDS_MILLIS) {
      pending.answered();
      continue;
    }
    const isDecided = decision(owner, kind);
    try {
      const newest = await pending.deliver(command, () => transmit(kind, subject, command), isDecided);
      await outcome.stored(newest);
      if (kind === 'record' && wasOvertaken(command as RecordCommand, newest.record)) await outcome.overtaken(newest);
    } catch (error) {
      if (isDecided(error)) await outcome.refused(error);
      else if (!isDefect(error) && !isTooEarly(error)) return;
      else if (kind !== 'record') heldUp.add(visit);
    }
  }
}
