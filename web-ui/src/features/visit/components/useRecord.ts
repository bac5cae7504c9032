import { computed, watch } from 'vue';
import type { VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { isTransient, useWrite } from '@/shared/http';
import { pendingCommand, useDraft } from '@/shared/offline';
import { visitsApi } from '../api';
import { recordCommand, recordOf, sameRecord, wasOvertaken, type RecordCommand, type RecordText } from '../model/visit';

/** Comes to its end when the platform has decided; throws when no answer came. */
async function decided(sending: Promise<unknown>): Promise<void> {
  await sending.catch((error: unknown) => {
    if (isTransient(error)) throw error;
  });
}

/**
 * What the rep writes about a visit. A text that was given to be saved waits on the device until the server has it;
 * what is typed while it is on its way stays typed, and when saved waits for it.
 */
export function useRecord(visit: () => VisitView, onStored: (visit: VisitView) => unknown) {
  const session = useSession();
  const id = visit().id;
  const command = pendingCommand<RecordCommand>(session.owner, `record.${id}`);
  const { draft, restored, reset } = useDraft<RecordText>(session.owner, `record.${id}`, () => recordOf({ record: command.find() ?? visit().record }));
  const changed = computed(() => !sameRecord(draft, recordOf(visit())));
  // The page may open with what the device remembers. Where nobody typed, the record that then arrives is shown; otherwise
  // leaving the shop would send the remembered one and undo it.
  watch(() => recordOf(visit()), (newest, before) => {
    if (sameRecord(draft, before) && !sameRecord(draft, newest)) reset(newest);
  }, { flush: 'sync' });

  async function send(record: RecordCommand): Promise<VisitView> {
    const newest = await command.deliver(record, (given) => visitsApi.record(id, given));
    await onStored(newest);
    if (sameRecord(draft, record) && !wasOvertaken(record, newest.record)) reset(recordOf(newest));
    return newest;
  }
  const write = useWrite(send);
  let running: { record: RecordCommand; sending: Promise<VisitView> } | null = null;

  function save(onSaved: () => void): void {
    if (running !== null) return;
    const record = command.replace(recordCommand(draft, visit().record));
    running = { record, sending: write.mutateAsync(record, { onSuccess: onSaved }) };
    // a failure is shown by the page
    running.sending.catch(() => undefined).finally(() => (running = null));
  }
  /**
   * Before leaving the shop: what is being saved and what was typed since. Throws when no answer comes, so that the check-out
   * does not overtake a record that may come too late then; the shell's sender brings both. What is refused stays typed and
   * holds nobody in the shop.
   */
  async function saveFirst(): Promise<void> {
    const before = running;
    if (before !== null) {
      await decided(before.sending);
      if (sameRecord(draft, before.record)) return;
    }
    if (changed.value || command.find() !== null) await decided(send(command.replace(recordCommand(draft, visit().record))));
  }
  return { draft, restored, changed, save, saveFirst, saving: write.isPending, error: write.error };
}
