import { collectTexts } from '@/shared/i18n';

export default collectTexts(
  import.meta.glob(['../../control/*/locales/en.json', '../../shared/*/locales/en.json', './en.json'], { eager: true, import: 'default' }),
  'operator',
);
