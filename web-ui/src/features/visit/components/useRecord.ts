import { computed, watch } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { isTransient, useWrite } from '@/shared/http';
import { nextTurn, pendingCommand, useDraft } from '@/shared/offline';
import { visitsApi } from '../api';
import { draftOf, newerRecord, recordCommand, recordOf, sameRecord, wasOvertaken, type RecordCommand, type RecordDraft } from '../model/visit';

/** What is kept, null after a refusal; throws when no answer came. */
function decided(sending: Promise<VisitView>): Promise<VisitView | null> {
  return sending.catch((error: unknown) => {
    if (isTransient(error)) throw error;
    return null;
  });
}

/**
 * What the rep writes about a visit. A text that was given to be saved waits on the device until the server has it;
 * what is typed while it is on its way stays typed, and when saved waits for it. Where a newer record is kept, both texts
 * stay until the rep chooses.
 */
export function useRecord(visit: () => VisitView, onStored: (visit: VisitView) => unknown) {
  const session = useSession();
  const id = visit().id;
  const command = pendingCommand<RecordCommand>(session.owner, `record.${id}`);
  const { draft, restored, reset } = useDraft<RecordDraft>(session.owner, `record.${id}`, () => ({ ...draftOf(visit()), ...recordOf({ record: command.find() ?? visit().record }) }));
  const changed = computed(() => !sameRecord(draft, recordOf(visit())));
  const newer = computed(() => newerRecord(draft, visit().record));
  /** What was sent last, by this page or before it was opened: its arrival is no news. */
  let given = command.find();
  function know(newest: VisitView): void {
    if (given !== null && !wasOvertaken(given, newest.record)) draft.over = newest.record?.recordedAt ?? null;
  }
  // The page may open with what the device remembers. Where nobody typed, the record that then arrives is shown; otherwise
  // leaving the shop would send the remembered one and undo it.
  watch(visit, (newest, before) => {
    if (sameRecord(draft, recordOf(before)) || sameRecord(draft, recordOf(newest))) reset(draftOf(newest));
    else know(newest);
  }, { flush: 'sync' });

  function give(): RecordCommand {
    given = command.replace({ ...recordCommand(draft, visit().record), ...nextTurn() });
    return given;
  }
  async function send(record: RecordCommand): Promise<VisitView> {
    const newest = await command.deliver(record, (each) => visitsApi.record(id, each));
    await onStored(newest);
    if (sameRecord(draft, record) && !wasOvertaken(record, newest.record)) reset(draftOf(newest));
    else know(newest);
    return newest;
  }
  const write = useWrite(send);
  let running: { record: RecordCommand; sending: Promise<VisitView> } | null = null;

  function save(onSaved: () => void): void {
    if (running !== null) return;
    const record = give();
    running = { record, sending: write.mutateAsync(record) };
    void running.sending
      .then((newest) => {
        if (!wasOvertaken(record, newest.record)) onSaved();
      })
      // shown by the page
      .catch(() => undefined)
      .finally(() => (running = null));
  }
  /**
   * Before leaving the shop: what is being saved and what was typed since. Throws when no answer comes, so that the check-out
   * does not overtake a record that may come too late then; the shell's sender brings both. What is refused, or would undo a
   * newer record that the rep has not decided about, stays typed and holds nobody in the shop.
   */
  async function saveFirst(): Promise<void> {
    const before = running;
    const kept = (before && (await decided(before.sending))) ?? visit();
    if (before !== null && sameRecord(draft, before.record)) return;
    if (newerRecord(draft, kept.record) !== null) return;
    if (command.find() !== null || !sameRecord(draft, recordOf(kept))) await decided(send(give()));
  }
  return { draft, restored, changed, newer, save, saveFirst, takeNewer: () => reset(draftOf(visit())), saving: write.isPending, error: write.error };
}
