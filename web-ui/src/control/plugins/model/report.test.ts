import { expect, test } from 'vitest';
import type { PluginReport, PluginView } from '@/api-client/control';
import { byPlace } from './failures';
import { MOST_BYTES, problemOfJar, sizeText } from './jar';
import { byPoint, grouped, kindOf } from './report';

const report = (given: Partial<PluginReport>): PluginReport => ({ pluginId: 'notes', version: '1.0.0', api: '>=0.1.0', platformApi: '0.1.0', provider: 'P', signer: null, name: {}, permissions: [], extensions: [], pages: [], hosts: [], migrations: [], installed: false, findings: [], ...given });

test('findings stand together by what they are about; what has no subject is about the descriptor', () => {
  expect(grouped(['code: a/B: java/lang/Thread', 'code: a/C: java/io/File', 'id: too short', 'descriptor: there is no x.json', 'nothing at all'])).toEqual([
    { subject: 'code', details: ['a/B: java/lang/Thread', 'a/C: java/io/File'] },
    { subject: 'descriptor', details: ['id: too short', 'there is no x.json', 'nothing at all'] },
  ]);
});

test('a report says whether it is a new plugin, a further version, the same file, unfit or no plugin', () => {
  const there = [{ id: 'notes' } as PluginView];
  expect(kindOf(report({}), [])).toBe('NEW');
  expect(kindOf(report({}), there)).toBe('FURTHER');
  expect(kindOf(report({ installed: true }), there)).toBe('SAME');
  expect(kindOf(report({ findings: ['db: no'] }), there)).toBe('UNFIT');
  expect(kindOf(report({ pluginId: null, findings: ['jar: no'] }), there)).toBe('UNREADABLE');
});

test('classes stand under the point they extend', () => {
  expect(byPoint([{ point: 'Report', type: 'a.One' }, { point: 'VisitStep', type: 'a.b.Two' }, { point: 'Report', type: 'a.Three' }])).toEqual([
    { point: 'Report', types: ['One', 'Three'] },
    { point: 'VisitStep', types: ['Two'] },
  ]);
});

test('a jar of fifty megabytes is sent, one byte more is not', () => {
  expect(problemOfJar({ name: 'a.JAR', size: MOST_BYTES })).toBeNull();
  expect(problemOfJar({ name: 'a.jar', size: MOST_BYTES + 1 })).toBe('plugins.jar.tooLarge');
  expect(problemOfJar({ name: 'a.jar', size: 0 })).toBe('plugins.jar.empty');
  expect(problemOfJar({ name: 'a.zip', size: 1 })).toBe('plugins.jar.noJar');
  expect([sizeText(1), sizeText(20_480), sizeText(MOST_BYTES)]).toEqual(['1 KB', '20 KB', '50.0 MB']);
});

test('failures are counted per place over all tenants, the most first', () => {
  const row = (place: string, tenant: string, times: number, lastAt: string) => ({ version: '1.0.0', tenant: { id: tenant, name: null }, place, kind: 'THREW', message: 'm', times, firstAt: lastAt, lastAt });
  const places = byPlace([row('GET /a', 't1', 2, '2026-11-28T03:00:00Z'), row('GET /b', 't1', 8, '2026-11-28T01:00:00Z'), row('GET /a', 't2', 2, '2026-11-28T02:00:00Z')]);
  expect(places.map(({ place, times, tenants, share }) => [place, times, tenants, share])).toEqual([['GET /b', 8, 1, 1], ['GET /a', 4, 2, 0.5]]);
  expect(places[1]!.lastAt).toBe('2026-11-28T03:00:00Z');
  expect(byPlace([])).toEqual([]);
});
