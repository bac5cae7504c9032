import { useQueryClient } from '@tanstack/vue-query';
import { showToast } from 'vant';
import { defineComponent, onScopeDispose } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '@/shared/auth';
import { useProblemText } from '@/shared/http';
import { sendAgain } from '../components/sendAgain';
import { showVisit } from '../components/useVisit';

const EVERY_MILLIS = 30_000;
const READABLE_MILLIS = 8_000;

/** Shows nothing: as long as the app is open it sends what still waits for an answer, whatever page is shown. */
export default defineComponent({
  name: 'VisitSender',
  setup() {
    const session = useSession();
    const cache = useQueryClient();
    const { t } = useI18n();
    const problemText = useProblemText();
    let running = false;

    async function run(): Promise<void> {
      if (running || document.visibilityState === 'hidden') return;
      running = true;
      await sendAgain(session.owner, {
        stored: (visit) => showVisit(cache, visit),
        overtaken: (visit) => showToast({ message: t('visit.recordOvertaken', { name: visit.customer.name }), duration: READABLE_MILLIS }),
        refused: (error) => showToast({ message: problemText(error), duration: READABLE_MILLIS }),
      }).finally(() => (running = false));
    }
    const timer = setInterval(run, EVERY_MILLIS);
    addEventListener('online', run);
    document.addEventListener('visibilitychange', run);
    onScopeDispose(() => {
      clearInterval(timer);
      removeEventListener('online', run);
      document.removeEventListener('visibilitychange', run);
    });
    void run();
    return () => null;
  },
});
