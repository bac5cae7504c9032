import { collectTexts } from '@/shared/i18n';

export default collectTexts(
  import.meta.glob(['../../features/*/locales/en.json', '../../shared/*/locales/en.json', './en.json'], { eager: true, import: 'default' }),
  'console',
);
