import type { FeatureModule } from '@/shared/extension';
import { usePluginEntrances } from './components/useActivePlugins';

const plugin: FeatureModule = {
  name: 'plugin',
  fieldRoutes: [{ path: '/plugins/:id/:path(.+)', name: 'plugin-page', component: () => import('./field/PluginPage.vue'), props: true }],
  fieldSlots: [
    { place: 'customer-pages', order: 10, component: () => import('./components/CustomerPlugins.vue') },
    { place: 'visit-steps', order: 10, permission: 'visit.read', component: () => import('./field/VisitSteps.vue') },
  ],
  consoleRoutes: [
    { path: '/plugins/:id/:path(.+)', name: 'plugin-page', component: () => import('./console/PluginPage.vue'), props: true },
    { path: '/settings/plugins', name: 'plugin-settings', component: () => import('./console/PluginsPage.vue') },
  ],
  consoleEntrances: [{ title: 'plugin.plugin', icon: 'Connection', to: '/settings/plugins', permission: 'plugin.manage', order: 80 }],
  consoleSlots: [{ place: 'customer-pages', order: 10, component: () => import('./components/CustomerPlugins.vue') }],
  liveEntrances: usePluginEntrances,
};

export default plugin;
