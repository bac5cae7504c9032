import { expect, test } from 'vitest';
import type { PluginView, VersionView } from '@/api-client/control';
import { afterwards, mayRollBack, nameOf, newestFirst, stageOf } from './versions';

const version = (given: Partial<VersionView>): VersionView => ({ pluginId: 'notes', version: '1.0.0', enabled: true, running: true, reason: null, signer: null, installedAt: '2026-11-28T01:00:00Z', percent: 100, tenants: [], ...given });
const plugin = (...versions: VersionView[]): PluginView => ({ id: 'notes', name: { 'zh-CN': '便签' }, onAt: 0, turnedOffAt: 0, failures: 0, lastFailedAt: null, versions });
const named = [{ id: 't', name: '蜗牛商贸' }];

test('a version goes to all, some or nobody; one that is off, or should run and does not, says that first', () => {
  expect(stageOf(version({}))).toBe('ALL');
  expect(stageOf(version({ percent: 99 }))).toBe('SOME');
  expect(stageOf(version({ percent: 0, tenants: named }))).toBe('SOME');
  expect(stageOf(version({ percent: 0 }))).toBe('NOBODY');
  expect(stageOf(version({ running: false }))).toBe('STOPPED');
  expect(stageOf(version({ running: false, enabled: false }))).toBe('OFF');
});

test('who loses a version goes on with the newest other one that goes to all, or some do with one in stages, or nobody', () => {
  const bad = version({ version: '1.10.0' });
  const all = plugin(version({ version: '1.8.0' }), version({ version: '1.9.0', percent: 0 }), version({ version: '1.9.1', enabled: false }), bad);
  expect(afterwards(all, bad)).toEqual({ case: 'WHOLE', other: '1.8.0' });
  expect(afterwards(plugin(version({ percent: 20 }), bad), bad)).toEqual({ case: 'PART', other: '1.0.0' });
  expect(afterwards(plugin(version({ enabled: false }), bad), bad)).toEqual({ case: 'NONE', other: '' });
  expect(newestFirst(all)[0]).toBe(bad);
  expect(all.versions[3]).toBe(bad);
});

test('only what is offered can be rolled back', () => {
  expect(mayRollBack(version({ percent: 1 }))).toBe(true);
  expect(mayRollBack(version({ percent: 0, tenants: named }))).toBe(true);
  expect(mayRollBack(version({ percent: 0 }))).toBe(false);
  expect(mayRollBack(version({ enabled: false }))).toBe(false);
});

test('a plugin is called by its name where there is one', () => {
  expect(nameOf({ id: 'notes', name: { 'zh-CN': '便签' } }, 'zh-CN')).toBe('便签');
  expect(nameOf({ id: 'notes', name: { 'zh-CN': '便签' } }, 'en')).toBe('便签');
  expect(nameOf({ id: 'notes', name: {} }, 'en')).toBe('notes');
});
