import type { ReportTable, ReportView } from '../../src/api-client/contract';
import { ok, type Reply } from './replies';

const list: ReportView[] = [{ pluginId: 'platform', key: 'visits-by-rep', title: '业务员拜访次数' }, { pluginId: 'shop-notes', key: 'notes-by-day', title: '每日便签' }];
const line = (label: string, figure: number) => ({ label, figure });
const tables: Record<string, ReportTable> = {
  platform: { label: '业务员', figure: '拜访次数', lines: [line('李志强', 182), line('王俊杰', 141), line('张海燕', 97), line('赵丽娜', 12)] },
  'shop-notes': { label: '日期', figure: '便签数', lines: [line('2026-11-26', 4), line('2026-11-27', 11)] },
};

export const reports = (pluginId: string | undefined): Reply => ok(pluginId === undefined ? list : tables[pluginId]);
