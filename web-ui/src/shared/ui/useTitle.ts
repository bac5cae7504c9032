import { onScopeDispose, toValue, watchEffect, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';

/** What the browser's tab, its history and a screen reader call this page; without one it is the product's name. */
export function useTitle(title: MaybeRefOrGetter<string>): void {
  const { t } = useI18n();
  let own = '';
  watchEffect(() => {
    const said = toValue(title);
    own = said ? `${said} · ${t('app.name')}` : t('app.name');
    document.title = own;
  });
  // the next page may have said its own already
  onScopeDispose(() => document.title === own && (document.title = t('app.name')));
}
