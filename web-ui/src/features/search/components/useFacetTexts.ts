import { useI18n } from 'vue-i18n';
import { useMaturities, useRegions } from '@/shared/reference';
import type { FacetName } from '../model/chips';

/** The words of facet values: codes become names. */
export function useFacetTexts() {
  const { t } = useI18n();
  const { label } = useMaturities();
  const { shortName } = useRegions();
  return (name: FacetName, value: string): string => {
    switch (name) {
      case 'kind':
        return t(`reference.kind.${value}`);
      case 'level':
        return t('search.level', { level: value });
      case 'maturity':
        return label(value);
      case 'regionCode':
        return shortName(value);
      case 'tag':
        return value;
    }
  };
}
