import { useI18n } from 'vue-i18n';
import { NetworkError, ProblemError } from './problem';

/** What to tell a person about a failed call. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useI18n();
  return (error) => {
    if (error instanceof NetworkError) return t('app.noConnection');
    if (error instanceof ProblemError) return error.message || t('app.serverRefused', { status: error.problem.status });
    return t('app.unexpected');
  };
}
