import { expect, test } from 'vitest';
import type { ActivePlugin } from '@/api-client/contract';
import { pageAt, pluginEntrances } from './entrances';

const page = (shell: string, path: string, menu: string | null) => ({ shell, path, menu, module: `/plugin-pages/notes/1.0.0/web/${path}.js` });
const plugins = [{ id: 'notes', version: '1.0.0', name: 'Notes', permissions: [], pages: [page('field', 'all', 'Notes'), page('console', 'all', 'All notes'), page('console', 'one', null)] }] as ActivePlugin[];

test('a plugin adds its lines to the menu of the shell they are for', () => {
  expect(pluginEntrances(plugins, 'console', 'Grid')).toEqual([{ text: 'All notes', icon: 'Grid', to: '/plugins/notes/all', order: 50 }]);
  expect(pluginEntrances(plugins, 'field', 'apps-o').map(({ text }) => text)).toEqual(['Notes']);
  expect(pluginEntrances(plugins, 'field', 'apps-o', { customerId: 'c 1' })[0]!.to).toBe('/plugins/notes/all?customerId=c+1');
});

test('a page without a line in the menu has an address; a page of the other shell and of a plugin that is off have none', () => {
  expect(pageAt(plugins, 'console', 'notes', 'one')?.page.module).toBe('/plugin-pages/notes/1.0.0/web/one.js');
  expect(pageAt(plugins, 'field', 'notes', 'one')).toBeNull();
  expect(pageAt(plugins, 'console', 'gone', 'all')).toBeNull();
});
