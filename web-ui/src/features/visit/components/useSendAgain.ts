import { useQueryClient } from '@tanstack/vue-query';
import { showToast } from 'vant';
import { useI18n } from 'vue-i18n';
import { useSession } from '@/shared/auth';
import { useProblemText } from '@/shared/http';
import { sendAgain } from './sendAgain';
import { showVisit } from './useVisit';

const READABLE_MILLIS = 8_000;
/** One round at a time in this tab, whoever asks. */
let running = false;

/** Sends what waits, shows what came of it, and says what the rep must hear. */
export function useSendAgain(): () => Promise<void> {
  const session = useSession();
  const cache = useQueryClient();
  const { t } = useI18n();
  const problemText = useProblemText();
  return async () => {
    if (running) return;
    running = true;
    await sendAgain(session.owner, {
      stored: (visit) => showVisit(cache, visit),
      overtaken: (visit) => showToast({ message: t('visit.recordOvertaken', { name: visit.customer.name }), duration: READABLE_MILLIS }),
      refused: (error) => showToast({ message: t('visit.outbox.refusedNow', { reason: problemText(error) }), duration: READABLE_MILLIS }),
    }).finally(() => (running = false));
  };
}
