import { onScopeDispose, shallowRef } from 'vue';
import type { CheckInput, PositionInput, VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { isTransient, useWrite } from '@/shared/http';
import type { Fix } from '@/shared/map';
import { pendingCommand, uuid7 } from '@/shared/offline';
import { visitsApi, type CheckKind } from '../api';

function positionOf(fix: Fix): PositionInput {
  return { lng: fix.lng, lat: fix.lat, datum: 'WGS84', accuracyMeters: fix.accuracyMeters, fixedAt: fix.fixedAt };
}

/**
 * Check-in or check-out. The command, with its id and the moment it was given, is kept on the device until the server
 * answers; whatever happens in between, the same command is sent again and counts once.
 */
export function useCheck(visitId: string, kind: CheckKind, onAnswered: (visit: VisitView) => unknown) {
  const session = useSession();
  const command = pendingCommand<CheckInput>(session.owner, `${kind}.${visitId}`);
  const waiting = shallowRef<CheckInput | null>(command.find());

  const write = useWrite((input: CheckInput) => visitsApi.check(visitId, kind, input), async (visit) => {
    settle();
    await onAnswered(visit);
  });
  function settle(): void {
    command.answered();
    waiting.value = null;
  }

  function send(input: CheckInput): void {
    waiting.value = input;
    // A refusal is an answer too: the command must not be repeated.
    write.mutate(input, { onError: (error) => !isTransient(error) && settle() });
  }
  function check(fix: Fix | null, reason: string): void {
    if (write.isPending.value) return;
    send(command.keep(() => ({
      id: uuid7(),
      at: new Date().toISOString(),
      position: fix ? positionOf(fix) : null,
      ...(fix ? {} : { withoutPositionReason: reason.trim() }),
    })));
  }
  function resend(): void {
    const kept = command.find();
    if (kept !== null && !write.isPending.value) send(kept);
  }

  addEventListener('online', resend);
  onScopeDispose(() => removeEventListener('online', resend));
  return { check, resend, settle, waiting, pending: write.isPending, error: write.error };
}
