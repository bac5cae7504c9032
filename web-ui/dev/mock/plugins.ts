import type { ActivePlugin, PluginSetting, TenantPlugin, VisitStep } from '../../src/api-client/contract';
import { ok, refuse, type Ask, type Reply } from './replies';

const page = (shell: string, path: string, menu: string | null) => ({ shell, path, menu, atCustomer: path === 'notes', module: `/plugin-pages/shop-notes/1.0.0/web/${path}.js` });
const PAGES = [page('field', 'notes', '门店便签'), page('console', 'notes', '门店便签'), page('field', 'broken', '打不开的页面'), page('console', 'broken', '打不开的页面')];
const plugin = (given: Partial<TenantPlugin>): TenantPlugin => ({ id: '', name: '', description: '', provider: 'Dianlu', inPlan: true, enabled: false, version: null, versions: ['1.0.0'], settings: {}, schema: null, reason: null, revision: 0, ...given });

const plugins: TenantPlugin[] = [
  plugin({
    id: 'shop-notes', name: '门店便签', description: '给每家店贴便签，同事到店时看得到。示例插件。', enabled: true, versions: ['1.0.0', '1.1.0'], revision: 3, settings: { longest: 120 },
    schema: {
      type: 'object', required: ['title'],
      properties: {
        title: { type: 'string', title: '标题', description: '显示在便签上方', maxLength: 20 },
        longest: { type: 'integer', title: '最多字数', description: '一张便签最多写多少字', minimum: 10, maximum: 1000, default: 200 },
        size: { type: 'string', title: '大小', oneOf: [{ const: 'S', title: '小' }, { const: 'M', title: '中' }, { const: 'L', title: '大' }], default: 'M' },
        loud: { type: 'boolean', title: '到店时提醒' },
        words: { type: 'array', title: '常用语', description: '写便签时可以直接选', items: { type: 'string' }, maxItems: 5 },
      },
    },
  }),
  plugin({ id: 'shelf-stocking', name: '铺货上报', description: '按必备清单上报排面、价格和库存，算出铺货率。', versions: ['0.9.2'], revision: 2, enabled: false, reason: 'TooSlow: 5 of 5 calls took longer than 2000 ms' }),
  plugin({ id: 'van-sales', name: '车销结算', description: '装车、销售、退货、交款，一天下来账货相符才能结束。', provider: '店路河南服务中心', inPlan: false, versions: ['2.3.0'] }),
];

export const activePlugins = (): ActivePlugin[] => plugins.filter(({ enabled }) => enabled).map(({ id, name }) => ({ id, name, version: '1.0.0', permissions: ['shop-notes.write'], pages: id === 'shop-notes' ? PAGES : [] }));
export const visitSteps = (): VisitStep[] => [
  { pluginId: 'platform', key: 'record', title: '拜访记录', page: '', done: 0, expected: 1 },
  ...activePlugins().map(({ id }) => ({ pluginId: id, key: 'notes', title: '门店便签', page: 'notes', done: notes.length, expected: 0 })),
];

export function tenantPlugins(ask: Ask, id: string | undefined): Reply {
  if (!id) return ok(ask.role === 'boss' ? [] : plugins);
  const found = plugins.find((each) => each.id === id);
  if (!found) return refuse(404, 'plugin-not-found', '系统中没有这个插件，或贵公司没有启用它。');
  const setting = ask.body as PluginSetting;
  const { longest } = setting.settings as { longest?: number };
  if (longest === 412) return refuse(412, 'stale-version', '在您编辑期间有人改过。请对照两边的内容后再保存。', { current: { ...found, settings: { ...found.settings, longest: 80 }, revision: 9 }, yours: setting });
  if (longest === 13) return refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field: 'settings.longest', code: 'unfit', message: '13 不吉利' }] });
  Object.assign(found, { enabled: setting.enabled, version: setting.version ?? null, settings: setting.settings, reason: null, revision: found.revision + 1 });
  return ok(found, `"v${found.revision}"`);
}

const notes = [{ id: 'n-1', text: '老板周三之后才在，先打电话。', customerName: '金水路便利店', writtenAt: '2026-11-27T08:12:00Z' }];

/** What the example plugin answers below its own address. */
export function ofPlugin(ask: Ask): Reply {
  if (ask.path.endsWith('/openapi')) return ok({ openapi: '3.1.0', info: { title: '门店便签', version: '1.0.0' }, paths: {} });
  if (ask.method === 'GET') return ok(notes);
  const { id, text } = ask.body as { id: string; text: string };
  if (!text.trim()) return refuse(422, 'validation-failed', '有内容需要修改', { errors: [{ field: 'text', code: 'required', message: '请填写' }] });
  notes.unshift({ id, text, customerName: '金水路便利店', writtenAt: new Date().toISOString() });
  return { status: 201, body: notes[0] };
}
