import type { FailureView, NamedTenant, PluginReport, PluginTenantView, PluginView, VersionView } from '../../src/api-client/control.ts';
import { ok, refuse, type Ask, type Reply } from './replies.ts';

/** The plugin catalogue of tenant-admin: a jar is taken for a new version of the example, one with “bad” in it is refused. */
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const TENANTS: NamedTenant[] = [{ id: '0191a8d0-0000-7000-8000-000000000000', name: '中原快消商贸有限公司' }, { id: '0191a8d0-0000-7000-8000-000000000001', name: '西子食品贸易有限公司' }];
const version = (pluginId: string, number: string, given: Partial<VersionView> = {}): VersionView => ({ pluginId, version: number, enabled: true, running: true, reason: null, signer: 'CN=Dianlu Partner Ltd', installedAt: ago(900), percent: 100, tenants: [], ...given });
const catalogue: PluginView[] = [
  { id: 'shelf-stocking', name: { 'zh-CN': '铺货上报', 'zh-TW': '鋪貨上報', en: 'Shelf stocking' }, onAt: 1_204, turnedOffAt: 0, failures: 0, lastFailedAt: null, versions: [version('shelf-stocking', '2.3.1')] },
  {
    id: 'shop-notes', name: { 'zh-CN': '门店便签', 'zh-TW': '門店便利貼', en: 'Shop notes' }, onAt: 312, turnedOffAt: 1, failures: 71, lastFailedAt: ago(1),
    versions: [version('shop-notes', '1.0.0', { signer: null }), version('shop-notes', '1.1.0', { installedAt: ago(30), percent: 20, tenants: TENANTS.slice(0, 1) })],
  },
  { id: 'van-sales', name: {}, onAt: 88, turnedOffAt: 0, failures: 3, lastFailedAt: ago(200), versions: [version('van-sales', '0.9.0', { enabled: false, reason: null }), version('van-sales', '1.0.0', { running: false, reason: 'start: van-sales needs plugin-api 0.2.0' })] },
];
const failure = (tenant: number, place: string, kind: string, message: string, times: number): FailureView => ({ version: '1.1.0', tenant: TENANTS[tenant]!, place, kind, message, times, firstAt: ago(28), lastAt: ago(tenant + 1) });
const failures = [failure(0, 'GET /notes/{}', 'THREW', 'java.lang.IllegalStateException: no shelf', 34), failure(1, 'GET /notes/{}', 'THREW', 'java.lang.IllegalStateException: no shelf', 21), failure(1, 'VisitStep NoteStep', 'TOO_SLOW', 'more than 500 ms', 16)];
const users: PluginTenantView[] = [
  { tenant: TENANTS[1]!, enabled: false, version: null, reason: 'VisitStep NoteStep', changedAt: ago(2), calls: 0 },
  { tenant: TENANTS[0]!, enabled: true, version: '1.1.0', reason: null, changedAt: ago(20), calls: 1_204 },
];

export function inspected({ body }: Ask): Reply {
  const bad = String(body).includes('bad');
  const report: PluginReport = {
    pluginId: 'shop-notes', version: bad ? '1.1.0' : '1.2.0', api: bad ? '>=0.2.0 & <0.3.0' : '>=0.1.0 & <0.2.0', platformApi: '0.1.0', provider: 'Dianlu', signer: bad ? null : 'CN=Dianlu Partner Ltd',
    name: { 'zh-CN': '门店便签', 'zh-TW': '門店便利貼', en: 'Shop notes' }, permissions: [{ code: 'shop-notes.write', name: { 'zh-CN': '写便签', 'zh-TW': '寫便利貼', en: 'Write notes' }, roles: ['REP', 'MANAGER'] }],
    extensions: [{ point: 'RestController', type: 'io.dianlu.plugins.shopnotes.NotesController' }, { point: 'Report', type: 'io.dianlu.plugins.shopnotes.NotesReport' }, { point: 'VisitStep', type: 'io.dianlu.plugins.shopnotes.NoteStep' }],
    pages: ['field notes', 'console notes'], hosts: ['api.example.com'], migrations: ['db/0001-note.sql', 'db/0002-mood.sql'], installed: false,
    findings: bad ? ['api: it fits >=0.2.0 & <0.3.0, the platform has 0.1.0', 'version: 1.1.0 is installed with other content', 'code: io/dianlu/plugins/shopnotes/Notes: java/lang/System.getenv', 'code: io/dianlu/plugins/shopnotes/Notes: java/io/File', 'signature: nobody trusted signed every file of it'] : [],
  };
  return ok(report);
}

function oneVersion({ method, body }: Ask, plugin: PluginView, number: string, part: string): Reply {
  const found = plugin.versions.find((each) => each.version === number);
  if (!found) return refuse(404, 'plugin-not-found', '该插件没有安装此版本，它可能已被移除。');
  const given = body as { enabled: boolean; percent: number; tenants: string[] };
  if (method === 'DELETE') {
    plugin.versions.splice(plugin.versions.indexOf(found), 1);
    if (plugin.versions.length === 0) catalogue.splice(catalogue.indexOf(plugin), 1);
    return { status: 204 };
  }
  if (part === 'state') return ok(Object.assign(found, { enabled: given.enabled, running: given.enabled, reason: null }));
  return ok(Object.assign(found, { percent: given.percent, tenants: given.tenants.map((id) => TENANTS.find((each) => each.id === id) ?? { id, name: id }) }));
}

export function plugins(ask: Ask, id: string | undefined, rest: string): Reply {
  if (id === undefined && ask.method === 'GET') return ok(catalogue);
  const plugin = catalogue.find((each) => each.id === (id ?? 'shop-notes'));
  if (!plugin) return ok([]);
  if (id === undefined) {
    const made = version('shop-notes', '1.2.0', { installedAt: new Date().toISOString(), percent: Number(ask.query.get('percent')) });
    plugin.versions.push(made);
    return { status: 201, body: made };
  }
  if (rest === '/failures') return ok(plugin.id === 'shop-notes' ? failures : []);
  if (rest === '/holders') return ok(plugin.id === 'van-sales' ? [] : TENANTS.map((tenant, i) => ({ tenant, exportedAt: i === 0 ? null : ago(50) })));
  if (rest === '/tenants') return ok(plugin.id === 'shop-notes' ? users : []);
  const [, number = '', part = ''] = /^\/versions\/([^/]+)(?:\/(.+))?$/.exec(rest) ?? [];
  return oneVersion(ask, plugin, number, part);
}
