import { computed } from 'vue';
import type { Problem, VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { isPutOff } from '@/shared/http';
import { useNow } from '@/shared/i18n';
import { pendingCommand, uuid7 } from '@/shared/offline';
import { isDefect, openElsewhere, type Kind } from './decision';
import { attach, dependentsOf, giveAgain, inOrder, isStale, momentOf, refusalsOf, waitingOf, withdraw, type Entry, type Start, type Waiting } from './outbox';
import { useSendAgain } from './useSendAgain';

/** Why something is still on this device. */
export type Reason = 'sending' | 'other-open' | 'refused' | 'stale' | 'after-earlier' | 'stumbled' | 'put-off' | 'no-answer';
/** What the rep has to decide; the rest goes on by itself. */
const ASKING: Reason[] = ['other-open', 'refused', 'stale'];

export interface OutboxEntry {
  key: string;
  entry: Entry;
  kind: Kind;
  visitId: string;
  /** Milliseconds. */
  givenAt: number;
  reason: Reason;
  problem: Problem | null;
  /** The visit that stands in the way. */
  other: VisitView | null;
  /** Of a start: no page of the visit knows the customer yet. */
  start: Start | null;
  dependents: Kind[];
}

function reasonOf(one: Waiting, all: Waiting[], refusedStarts: Set<string>, nowMillis: number): Reason {
  if (one.pending.isOnItsWay()) return 'sending';
  if (openElsewhere(one.pending.setback()) !== null) return 'other-open';
  if (isStale(one, all, nowMillis)) return 'stale';
  if (refusedStarts.has(one.visitId) || all.some((earlier) => dependentsOf(earlier, all).includes(one))) return 'after-earlier';
  if (isPutOff(one.pending.setback())) return 'put-off';
  return isDefect(one.pending.setback()) ? 'stumbled' : 'no-answer';
}

function problemOf({ pending }: Waiting): Problem | null {
  const setback = pending.setback();
  return isPutOff(setback) ? setback.problem : null;
}

/** What this person gave on this device and the platform has not taken yet, with the reason, and what can be done about each. */
export function useOutbox() {
  const session = useSession();
  const now = useNow();
  const send = useSendAgain();
  const all = computed(() => inOrder(waitingOf(session.owner)));
  const refusals = computed(() => refusalsOf(session.owner));
  const entries = computed<OutboxEntry[]>(() => {
    const refusedStarts = new Set(refusals.value.flatMap(({ kind, visitId }) => (kind === 'visit' ? [visitId] : [])));
    const shown = (entry: Entry, reason: Reason) => ({
      key: `${entry.name}.${entry.visitId}.${reason === 'refused'}`, entry, kind: entry.kind, visitId: entry.visitId, givenAt: momentOf(entry), reason,
      start: entry.kind === 'visit' ? (entry.command as Start) : null,
      dependents: dependentsOf(entry, all.value).map(({ kind }) => kind),
    });
    return [
      ...refusals.value.map((one) => ({ ...shown(one, 'refused'), problem: one.problem, other: null })),
      ...all.value.map((one) => ({ ...shown(one, reasonOf(one, all.value, refusedStarts, now.value)), problem: problemOf(one), other: openElsewhere(one.pending.setback()) })),
    ];
  });

  return {
    entries,
    asking: computed(() => entries.value.filter(({ reason }) => ASKING.includes(reason)).length),
    send,
    withdraw: ({ entry }: OutboxEntry) => withdraw(session.owner, entry, all.value),
    attach({ entry, other }: OutboxEntry): Promise<void> {
      attach(session.owner, entry, other!, all.value);
      return send();
    },
    again({ entry }: OutboxEntry): Promise<void> {
      giveAgain(session.owner, entry);
      return send();
    },
    /** Begins now what was to begin long ago. */
    beginNow({ entry, start }: OutboxEntry): Promise<void> {
      pendingCommand<Start>(session.owner, entry.name).replace({ ...start!, id: uuid7() });
      return send();
    },
  };
}
