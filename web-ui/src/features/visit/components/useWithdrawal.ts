import { showConfirmDialog } from 'vant';
import 'vant/es/dialog/style/index';
import { useI18n } from 'vue-i18n';
import type { Kind } from './decision';
import type { OutboxEntry } from './useOutbox';

const WORDS: Record<Kind, string> = { visit: 'visit.start', 'check-in': 'visit.checkIn', record: 'visit.record', 'check-out': 'visit.checkOut' };

/** What a command is called, and the question before one is taken back: what depends on it is named. */
export function useWithdrawal() {
  const { t } = useI18n();
  const word = (kind: Kind) => t(WORDS[kind]);

  async function ask({ kind, dependents, reason }: OutboxEntry): Promise<boolean> {
    const along = dependents.length > 0 ? t('visit.outbox.withdrawAlong', { names: dependents.map(word).join(t('visit.outbox.comma')) }) : '';
    const message = [along, reason === 'refused' ? t('visit.outbox.removeHelp') : t('visit.outbox.withdrawHelp')].filter(Boolean).join('\n');
    const title = t(reason === 'refused' ? 'visit.outbox.removeTitle' : 'visit.outbox.withdrawTitle', { name: word(kind) });
    return showConfirmDialog({ title, message, confirmButtonText: t(reason === 'refused' ? 'visit.outbox.remove' : 'visit.outbox.withdraw') }).then(() => true, () => false);
  }
  return { word, ask };
}
