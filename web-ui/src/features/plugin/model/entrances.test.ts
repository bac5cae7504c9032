import { expect, test } from 'vitest';
import type { ActivePlugin } from '@/api-client/contract';
import { customerPages, pageAt, pluginEntrances } from './entrances';

const page = (shell: string, path: string, menu: string | null, atCustomer = false) => ({ shell, path, menu, atCustomer, module: `/plugin-pages/notes/1.0.0/web/${path}.js` });
const plugins = [{ id: 'notes', version: '1.0.0', name: 'Notes', permissions: [], pages: [page('field', 'all', 'Notes', true), page('console', 'all', 'All notes'), page('console', 'one', null, true)] }] as ActivePlugin[];

test('a plugin adds its lines to the menu of the shell they are for', () => {
  expect(pluginEntrances(plugins, 'console', 'Grid')).toEqual([{ text: 'All notes', icon: 'Grid', to: '/plugins/notes/all', order: 50 }]);
  expect(pluginEntrances(plugins, 'field', 'apps-o').map(({ text }) => text)).toEqual(['Notes']);
});

test('at a customer stand the pages that say so, by their line or the name of the plugin', () => {
  expect(customerPages(plugins, 'field', 'c 1')).toEqual([{ text: 'Notes', to: '/plugins/notes/all?customerId=c+1' }]);
  expect(customerPages(plugins, 'console', 'c')).toEqual([{ text: 'Notes', to: '/plugins/notes/one?customerId=c' }]);
});

test('a page without a line in the menu has an address; a page of the other shell and of a plugin that is off have none', () => {
  expect(pageAt(plugins, 'console', 'notes', 'one')?.page.module).toBe('/plugin-pages/notes/1.0.0/web/one.js');
  expect(pageAt(plugins, 'field', 'notes', 'one')).toBeNull();
  expect(pageAt(plugins, 'console', 'gone', 'all')).toBeNull();
});
