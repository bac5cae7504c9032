import type { TeamDayPerson } from '@/api-client/contract';

/** What the team's day says of somebody that changes with each of their visits, arrivals and leaves. */
export function signOf({ visits, opened, checkedIn, firstCheckInAt, lastCheckOutAt, secondsInStore, lastPosition }: TeamDayPerson): string {
  return JSON.stringify([visits, opened, checkedIn, firstCheckInAt, lastCheckOutAt, secondsInStore, lastPosition]);
}

/** Of whom it says something else than is known. */
export function changedReps(known: ReadonlyMap<string, string>, now: readonly TeamDayPerson[]): TeamDayPerson[] {
  return now.filter((person) => known.get(person.rep.id) !== signOf(person));
}
