import { collectTexts } from '@/shared/i18n';

export default collectTexts(
  import.meta.glob(['../../control/*/locales/zh-CN.json', '../../shared/*/locales/zh-CN.json', './zh-CN.json'], { eager: true, import: 'default' }),
  'operator',
);
