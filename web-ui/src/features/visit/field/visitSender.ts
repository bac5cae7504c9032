import { defineComponent, onScopeDispose } from 'vue';
import { useSendAgain } from '../components/useSendAgain';

const EVERY_MILLIS = 30_000;

/** Shows nothing: as long as the app is open it sends what still waits for an answer, whatever page is shown. */
export default defineComponent({
  name: 'VisitSender',
  setup() {
    const send = useSendAgain();
    const run = () => (document.visibilityState === 'hidden' ? undefined : send());
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
