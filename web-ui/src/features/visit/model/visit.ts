import type { CheckView, VisitView } from '@/api-client/contract';
import type { Turn } from '@/shared/offline';

export const RECORD_LIMIT = 2000;
/** Beyond these the page warns; it never forbids: that is the server's rule. */
const FAR_METERS = 300;
const VAGUE_METERS = 150;

/** Where the rep was a minute ago may be another street: a page that stays open in the pocket knows old positions. */
const FRESH_MILLIS = 60_000;

/** Whether a position that was fixed then still says where the rep is. */
export function isFresh(fixedAt: string, nowMillis: number): boolean {
  return nowMillis - Date.parse(fixedAt) < FRESH_MILLIS;
}

export type Closeness = 'near' | 'far' | 'vague' | 'unknown';

/** What the device's position says about being at the shop. */
export function closeness(distanceMeters: number | null, accuracyMeters: number): Closeness {
  if (accuracyMeters > VAGUE_METERS) return 'vague';
  if (distanceMeters === null) return 'unknown';
  return distanceMeters > FAR_METERS + accuracyMeters ? 'far' : 'near';
}

/** Seconds between check-in and check-out, or until now while the visit is open. */
export function secondsInStore(visit: VisitView, nowMillis: number): number {
  if (visit.checkIn === null) return 0;
  const end = visit.checkOut === null ? nowMillis : Date.parse(visit.checkOut.at);
  return Math.max(0, (end - Date.parse(visit.checkIn.at)) / 1000);
}

const CLOCK_SHOWN_FROM_MILLIS = 60_000;

/** What the phone's clock showed at a check, where that is another minute than the moment it was. */
export function phoneClock({ at, phoneAt }: CheckView): string | null {
  return Math.abs(Date.parse(phoneAt) - Date.parse(at)) >= CLOCK_SHOWN_FROM_MILLIS ? phoneAt : null;
}

export function openVisit(visits: readonly VisitView[]): VisitView | null {
  return visits.find((visit) => visit.state === 'CHECKED_IN') ?? null;
}

export interface DayCount {
  done: number;
  open: number;
}

export function countDay(visits: readonly VisitView[]): DayCount {
  const done = visits.filter((visit) => visit.state === 'CHECKED_OUT').length;
  return { done, open: visits.length - done };
}

/** The seven days, Monday first, of the week a day lies in. */
export function weekOf(day: string): string[] {
  const at = new Date(`${day}T00:00:00Z`);
  const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000;
  return Array.from({ length: 7 }, (_, index) => new Date(monday + index * 86_400_000).toISOString().slice(0, 10));
}

export interface RecordText {
  text: string;
  maturity: string | null;
}

/** A record as it is sent: with the moment it was written, however late it arrives, and its place among this device's. */
export interface RecordCommand extends RecordText, Partial<Turn> {
  at: string;
}

/**
 * @param shown what the rep saw while writing. The new text was written after it, whatever this device's clock says; the
 *   platform keeps the one written last.
 */
export function recordCommand({ text, maturity }: RecordText, shown: VisitView['record']): RecordCommand {
  const afterShown = (Date.parse(shown?.recordedAt ?? '') || 0) + 1;
  return { text, maturity, at: new Date(Math.max(Date.now(), afterShown)).toISOString() };
}

/** What is typed, and over which record: null while there was none. */
export interface RecordDraft extends RecordText {
  over: string | null;
}

export function draftOf({ record }: Pick<VisitView, 'record'>): RecordDraft {
  return { ...recordOf({ record }), over: record?.recordedAt ?? null };
}

/** Whether something else than was sent is kept, as the platform does with what is older. It stores a text without outer blanks. */
export function wasOvertaken(record: RecordText, stored: VisitView['record']): boolean {
  const { text, maturity } = recordOf({ record: stored });
  return text.trim() !== record.text.trim() || maturity !== record.maturity;
}

/** The record that came about since the draft was begun and says something else. */
export function newerRecord(draft: RecordDraft, stored: VisitView['record']): VisitView['record'] {
  const isNewer = stored !== null && Date.parse(stored.recordedAt) > (Date.parse(draft.over ?? '') || 0);
  return isNewer && wasOvertaken(draft, stored) ? stored : null;
}

export function recordOf({ record }: { record: RecordText | null }): RecordText {
  return { text: record?.text ?? '', maturity: record?.maturity ?? null };
}

export function sameRecord(one: RecordText, other: RecordText): boolean {
  return one.text === other.text && one.maturity === other.maturity;
}
