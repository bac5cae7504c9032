import { computed } from 'vue';
import type { CheckInput, PositionInput, VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { useWrite } from '@/shared/http';
import type { Fix } from '@/shared/map';
import { pendingCommand, uuid7 } from '@/shared/offline';
import { visitsApi, type CheckKind } from '../api';
import { decision } from './decision';

interface Given {
  input: CheckInput;
  justTapped: boolean;
}

function positionOf(fix: Fix): PositionInput {
  return { lng: fix.lng, lat: fix.lat, datum: 'WGS84', accuracyMeters: fix.accuracyMeters, fixedAt: fix.fixedAt };
}

/**
 * Check-in or check-out. The command, with its id and the moment it was given, is kept on the device until the server
 * has decided about it (`decision`). Whatever happens in between, this page or the shell's sender (`sendAgain`) sends the same
 * command again, and it counts once.
 *
 * @param before what must reach the server before the check does; when it throws, the check waits on
 */
export function useCheck(visitId: string, kind: CheckKind, onAnswered: (visit: VisitView) => unknown, before?: () => Promise<void>) {
  const session = useSession();
  const command = pendingCommand<CheckInput>(session.owner, `${kind}.${visitId}`);
  const write = useWrite(
    ({ input, justTapped }: Given) => command.deliver(input, async (given) => {
      await before?.();
      return visitsApi.check(visitId, kind, given);
    }, decision(session.owner, kind, justTapped), () => !justTapped),
    (visit) => onAnswered(visit),
  );
  const waiting = computed(() => command.find());
  const pending = computed(() => write.isPending.value || command.isOnItsWay());

  function check(fix: Fix | null, reason: string): void {
    if (pending.value) return;
    const justTapped = waiting.value === null;
    const input = command.keep(() => ({
      id: uuid7(),
      at: new Date().toISOString(),
      position: fix ? positionOf(fix) : null,
      ...(fix ? {} : { withoutPositionReason: reason.trim() }),
    }));
    write.mutate({ input, justTapped });
  }
  function resend(): void {
    if (waiting.value !== null && !pending.value) write.mutate({ input: waiting.value, justTapped: false });
  }
  return { check, resend, waiting, setback: computed(() => command.setback()), pending, error: write.error };
}
