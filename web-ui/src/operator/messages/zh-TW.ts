import { collectTexts } from '@/shared/i18n';

export default collectTexts(
  import.meta.glob(['../../control/*/locales/zh-TW.json', '../../shared/*/locales/zh-TW.json', './zh-TW.json'], { eager: true, import: 'default' }),
  'operator',
);
