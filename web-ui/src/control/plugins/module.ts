import type { FeatureModule } from '@/shared/extension';

const plugins: FeatureModule = {
  name: 'plugins',
  operatorRoutes: [
    { path: '/plugins', name: 'plugins', component: () => import('./operator/PluginsPage.vue') },
    { path: '/plugins/new', name: 'plugin-new', component: () => import('./operator/InstallPage.vue') },
    { path: '/plugins/:id', name: 'plugin', component: () => import('./operator/PluginPage.vue'), props: true },
  ],
  operatorEntrances: [{ title: 'plugins.plugins', icon: 'Connection', to: '/plugins', order: 40 }],
};

export default plugins;
