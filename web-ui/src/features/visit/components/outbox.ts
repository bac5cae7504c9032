import type { Problem, VisitView } from '@/api-client/contract';
import { draftKey, forget, madeAtMillis, pendingCommand, pendingNames, refusedCommands, store, type DraftOwner } from '@/shared/offline';
import { RECORD_LIMIT, type RecordCommand, type RecordDraft } from '../model/visit';
import { KINDS, type Kind } from './decision';

/** The name is for the rep alone: the platform has its own. */
export interface Start {
  id: string;
  customerId: string;
  customerName?: string;
}

export interface Entry {
  name: string;
  kind: Kind;
  visitId: string;
  command: unknown;
  /** Lets go of it alone. */
  drop(): void;
}
/** A command that the platform has not decided about yet. */
export interface Waiting extends Entry {
  pending: ReturnType<typeof pendingCommand<unknown>>;
}
/** A command that the platform decided against after its tap was over: the rep decides what becomes of it. */
export interface Refusal extends Entry {
  problem: Problem;
}

/** Nobody who wanted to begin a visit yesterday wants it to appear among today's by itself. */
const START_HOLDS_MILLIS = 8 * 3_600_000;

function entryOf(name: string, command: unknown, drop: () => void): Entry[] {
  const kind = KINDS.find((each) => name.startsWith(`${each}.`));
  if (kind === undefined || command === null) return [];
  return [{ name, kind, command, visitId: kind === 'visit' ? (command as Start).id : name.slice(kind.length + 1), drop }];
}

export function waitingOf(owner: DraftOwner): Waiting[] {
  return pendingNames(owner).flatMap((name) => {
    const pending = pendingCommand<unknown>(owner, name);
    return entryOf(name, pending.find(), pending.answered).map((entry) => ({ ...entry, pending }));
  });
}

export function refusalsOf(owner: DraftOwner): Refusal[] {
  return refusedCommands(owner).flatMap(({ name, command, problem, dismiss }) => entryOf(name, command, dismiss).map((entry) => ({ ...entry, problem })));
}

export function momentOf({ command }: Entry): number {
  const { id, at } = command as { id?: string; at?: string };
  return madeAtMillis(id ?? '') || Date.parse(at ?? '') || 0;
}

/**
 * As they were given: a shop is left before the next one is entered, which the server refuses otherwise. A record goes right
 * before the check-out of its visit, after which it may come too late.
 */
export function inOrder(waiting: Waiting[]): Waiting[] {
  const place = (each: Waiting) => {
    if (each.kind !== 'record') return momentOf(each);
    const leave = waiting.find(({ kind, visitId }) => kind === 'check-out' && visitId === each.visitId);
    return leave === undefined ? Number.MAX_SAFE_INTEGER : momentOf(leave);
  };
  return [...waiting].sort((one, other) => place(one) - place(other) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

/** What makes no sense to the platform without this one: everything of a visit needs its start, a leave its arrival. */
export function dependentsOf(one: Entry, all: Waiting[]): Waiting[] {
  const needs: Partial<Record<Kind, Kind[]>> = { visit: ['check-in', 'record', 'check-out'], 'check-in': ['check-out'] };
  return all.filter(({ kind, visitId }) => visitId === one.visitId && needs[one.kind]?.includes(kind));
}

/** A start of long ago after which nothing was done: the rep says whether the visit is still to begin. */
export function isStale(one: Entry, all: Waiting[], nowMillis: number): boolean {
  const moment = momentOf(one);
  return one.kind === 'visit' && moment > 0 && nowMillis - moment > START_HOLDS_MILLIS && dependentsOf(one, all).length === 0;
}

/** Takes a command back, and what depends on it. */
export function withdraw(owner: DraftOwner, one: Entry, all: Waiting[]): void {
  dependentsOf(one, all).forEach((each) => each.drop());
  one.drop();
  if (one.kind === 'visit') forget(draftKey(owner, `record.${one.visitId}`));
}

/**
 * Gives what was done after a start to the visit of the same customer that was open already. That one has its arrival; a record
 * joins what is written there, and stays typed on its page until it is stored.
 */
export function attach(owner: DraftOwner, start: Entry, other: VisitView, all: Waiting[]): void {
  for (const { kind, command } of dependentsOf(start, all)) {
    if (kind === 'check-out') pendingCommand<unknown>(owner, `check-out.${other.id}`).keep(() => command);
    if (kind !== 'record') continue;
    const mine = command as RecordCommand;
    const text = [other.record?.text, mine.text].filter(Boolean).join('\n');
    const maturity = mine.maturity ?? other.record?.maturity ?? null;
    const draft: RecordDraft = { text, maturity, over: other.record?.recordedAt ?? null };
    store(draftKey(owner, `record.${other.id}`), draft);
    if (text.length <= RECORD_LIMIT) pendingCommand<RecordCommand>(owner, `record.${other.id}`).replace({ ...mine, text, maturity });
  }
  withdraw(owner, start, all);
}

/** Sends what was refused once more, as it was given, unless the same was given anew. */
export function giveAgain(owner: DraftOwner, { name, command, drop }: Entry): void {
  if (pendingCommand<unknown>(owner, name).keep(() => command) === command) drop();
}
