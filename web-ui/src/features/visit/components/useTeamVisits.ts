import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import type { TeamDayPerson, VisitView } from '@/api-client/contract';
import { useAllPages } from '@/shared/http';
import { visitsApi } from '../api';
import { changedReps, signOf } from '../model/teamDay';

/** With more reps than these everything is asked for again: that is fewer requests. */
const MOST_ALONE = 20;

/**
 * The visits of everybody in the team on a day, for a map. All pages are read once; from then on each answer of the team's day tells whose
 * visits changed, and only those are asked for again.
 *
 * @param people what the team's day said last; nothing before its first answer
 * @param answeredAt moves with each of its answers, also with one that says the same again
 */
export function useTeamVisits(day: Ref<string>, people: Ref<readonly TeamDayPerson[] | undefined>, answeredAt: Ref<number>) {
  /** What the team's day said of each rep before their visits were read. */
  const known = new Map<string, string>();
  const own = shallowRef(new Map<string, { visits: VisitView[]; at: number }>());
  const failure = ref<Error | null>(null);
  let busy = false;

  const all = useAllPages({
    key: () => ['visits', 'team-map', day.value],
    enabled: () => people.value !== undefined,
    load: (cursor, signal) => {
      if (cursor === null) people.value?.forEach((person) => known.set(person.rep.id, signOf(person)));
      return visitsApi.list({ day: day.value }, cursor, signal);
    },
  });
  const newer = computed(() => new Map([...own.value].filter(([, { at }]) => at > all.query.dataUpdatedAt.value)));
  const items = computed(() => [...all.items.value.filter(({ rep }) => !newer.value.has(rep.id)), ...[...newer.value.values()].flatMap(({ visits }) => visits)]);

  async function readOwn(person: TeamDayPerson): Promise<void> {
    const [asked, visits] = [day.value, [] as VisitView[]];
    let cursor: string | null = null;
    do {
      const page = await visitsApi.list({ day: asked, repId: person.rep.id }, cursor);
      visits.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    if (day.value !== asked) return;
    own.value = new Map(own.value).set(person.rep.id, { visits, at: Date.now() });
    known.set(person.rep.id, signOf(person));
  }

  async function catchUp(now: readonly TeamDayPerson[]): Promise<void> {
    const lost = all.query.error.value !== null;
    if (busy || all.query.isFetching.value || !(lost || all.complete.value)) return;
    const told = new Set(now.map(({ rep }) => rep.id));
    const changed = changedReps(known, now);
    // The team's day of a very large team leaves people out: nothing tells what they do.
    if (lost || changed.length > MOST_ALONE || items.value.some(({ rep }) => !told.has(rep.id))) {
      await all.query.refetch({ cancelRefetch: false });
      return;
    }
    busy = true;
    try {
      await Promise.all(changed.map(readOwn));
      failure.value = null;
    } catch (error) {
      // What was not read is still known as before, and so asked for with the next answer.
      failure.value = error as Error;
    } finally {
      busy = false;
    }
  }

  watch(day, () => {
    known.clear();
    own.value = new Map();
    failure.value = null;
  }, { flush: 'sync' });
  watch([people, answeredAt], ([now]) => now && void catchUp(now));
  return { items, complete: all.complete, error: computed(() => all.query.error.value ?? failure.value), retry: () => people.value && catchUp(people.value) };
}
