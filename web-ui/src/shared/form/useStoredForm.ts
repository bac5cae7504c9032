import { computed, reactive, ref, shallowRef, watch, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { FieldError } from '@/api-client/contract';
import { useSession } from '../auth/session';
import { etagOf, isFinal, isProblem, ProblemError, useWrite } from '../http';
import { useDraft } from '../offline';
import type { Side } from './sides';
import { isAboutId, withOtherIds, type NewId, type Sending } from './takenId';

/** What a form of something stored with a version has to say of itself. */
export interface StoredForm<F extends object, V extends { version: number }> {
  /** Name of the draft on this device. */
  draft: string;
  /** What a new one starts from; left out to edit what is stored. */
  blank?: () => F;
  /** Of something new. */
  newId?: NewId<F, V>;
  isBlank: (form: F | null) => boolean;
  formOf: (stored: V) => F;
  /** Whether nothing differs between what is stored and what the form says. */
  says: (stored: V, form: F) => boolean;
  /** What is stored now with the chosen sides on top. */
  resolved: (current: V, yours: F, sides: Record<string, Side>) => F;
  /** What the page itself can see before sending: field → key of the text to show. */
  problemsOf: (form: F) => Record<string, string>;
  /** Every refusal at the place of the form that is meant. */
  placed: (errors: readonly FieldError[], sent: F, now: F) => Record<string, string>;
  /** Whether an input shows a problem of this place; what none shows is told in `otherDetails`. */
  shows: (place: string) => boolean;
  titleOf: (place: string) => string;
  /**
   * @param ifMatch empty for what is not stored yet
   * @throws ProblemError 412 stale-version with what is stored now when somebody else was faster
   */
  send: (form: F, ifMatch: string) => Promise<V>;
  onStored: (stored: V) => unknown;
}

interface Kept<F> {
  form: F | null;
  /** What was loaded, to tell later who changed what. */
  before: F | null;
  etag: string | null;
  /** Something new was sent, and the platform has not refused it. */
  unanswered: boolean;
}

/**
 * Creating and editing something with a version: the draft that survives a reload, the refusals at their fields, and the
 * choice when somebody else was faster.
 *
 * @param loaded what is to be edited, once it is there; null to create something
 */
export function useStoredForm<F extends object, V extends { version: number }>(spec: StoredForm<F, V>, loaded: Readonly<Ref<V | null>>) {
  const { t } = useI18n();
  const session = useSession();
  const isTouched = ({ form, before }: Kept<F>) => (before === null ? !spec.isBlank(form) : JSON.stringify(form) !== JSON.stringify(before));
  const kept = useDraft<Kept<F>>(session.owner, spec.draft, () => ({ form: spec.blank?.() ?? null, before: null, etag: null, unanswered: false }), isTouched);
  const touched = isTouched(kept.draft);
  if (!spec.blank && !touched) kept.draft.form = null;
  const restored = ref(kept.restored.value && touched);
  const localProblems = reactive<Record<string, string>>({});
  const conflict = shallowRef<V | null>(null);

  /** What is stored now, when a change was refused because of it. */
  function storedInstead(error: unknown): V | null {
    return isProblem(error, 'stale-version') ? ((error.problem.current as V | undefined) ?? null) : null;
  }
  function load(view: V): void {
    Object.assign(kept.draft, { form: spec.formOf(view), before: spec.formOf(view), etag: etagOf(view.version) });
  }
  watch(loaded, (view) => view && kept.draft.form === null && load(view), { immediate: true });

  async function store(sending: Sending<F>): Promise<V> {
    try {
      return await spec.send(sending.form, sending.tag);
    } catch (error) {
      if (spec.newId && isAboutId(error, sending.tag)) return storeUnderTakenId(spec.newId, sending, error);
      const current = storedInstead(error);
      // An earlier attempt got through and its reply was lost: nobody else was faster.
      if (current !== null && spec.says(current, sending.form)) return current;
      throw error;
    }
  }
  /** An earlier attempt got through, its reply was lost, and the form was changed since: what was new is an edit by now. */
  async function storeUnderTakenId({ find, madeHere }: NewId<F, V>, sending: Sending<F>, refused: ProblemError): Promise<V> {
    if (!madeHere && !sending.again) throw refused;
    const current = await find(sending.form);
    if (current === null && !madeHere) throw refused;
    if (current === null) {
      const [sent, typed] = withOtherIds([sending.form, kept.draft.form!], madeHere!(kept.draft.form!));
      Object.assign(sending, { form: Object.assign(sending.form, sent), tag: '' });
      Object.assign(kept.draft, { form: typed, before: null, etag: null });
      return spec.send(sending.form, '');
    }
    if (spec.says(current, sending.form)) return current;
    if (madeHere && sending.again && current.version === 0) return spec.send(sending.form, etagOf(0));
    throw new ProblemError({ ...refused.problem, slug: 'stale-version', current });
  }
  const write = useWrite(
    (sending: Sending<F>) => store(sending),
    async (stored) => {
      kept.discard();
      await spec.onStored(stored);
    },
  );
  watch(write.error, (error) => {
    conflict.value = storedInstead(error);
    if (isFinal(error) && conflict.value === null) kept.draft.unanswered = false;
  });

  function clearProblems(): void {
    for (const field of Object.keys(localProblems)) delete localProblems[field];
  }
  function save(): void {
    const form = kept.draft.form;
    if (form === null || write.isPending.value) return;
    clearProblems();
    Object.assign(localProblems, spec.problemsOf(form));
    if (Object.keys(localProblems).length > 0) return;
    const again = kept.draft.unanswered;
    kept.draft.unanswered = kept.draft.etag === null;
    write.mutate({ form: JSON.parse(JSON.stringify(form)), tag: kept.draft.etag ?? '', again });
  }
  /** Goes on with the chosen sides on top of what is stored now. */
  function settle(sides: Record<string, Side>): void {
    const current = conflict.value!;
    const form = spec.resolved(current, kept.draft.form!, sides);
    Object.assign(kept.draft, { form, before: spec.formOf(current), etag: etagOf(current.version) });
    conflict.value = null;
    write.reset();
    save();
  }
  function startOver(): void {
    kept.reset();
    restored.value = false;
    clearProblems();
    write.reset();
    if (loaded.value) load(loaded.value);
  }
  const problems = computed<Record<string, string>>(() => {
    const error = write.error.value;
    const [sent, now] = [write.variables.value?.form, kept.draft.form];
    const refused = error instanceof ProblemError && sent && now ? spec.placed(error.problem.errors ?? [], sent, now) : {};
    const local = Object.entries(localProblems).map(([field, key]) => [field, t(key)] as const);
    return { ...refused, ...Object.fromEntries(local) };
  });
  /** Problems for which the form has no input. */
  const otherDetails = computed(() =>
    Object.entries(problems.value).filter(([place]) => !spec.shows(place)).map(([place, message]) => `${spec.titleOf(place)}: ${message}`),
  );
  /** A refusal that no field shows. */
  const otherProblem = computed(() => {
    const error = write.error.value;
    if (error === null || storedInstead(error) !== null) return null;
    const atFields = error instanceof ProblemError && (error.problem.errors?.length ?? 0) > 0;
    return atFields && otherDetails.value.length === 0 ? null : error;
  });

  return {
    form: computed(() => kept.draft.form), before: computed(() => kept.draft.before ?? (conflict.value && spec.blank?.()) ?? null), restored, saving: write.isPending, conflict,
    unkept: kept.unkept, problems, otherProblem, otherDetails, save, settle, startOver, problemAt: (field: string) => problems.value[field] ?? '',
    cancelConflict: () => { conflict.value = null; },
  };
}
