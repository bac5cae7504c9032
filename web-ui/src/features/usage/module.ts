import type { FeatureModule } from '@/shared/extension';

const usage: FeatureModule = {
  name: 'usage',
  consoleRoutes: [{ path: '/usage', name: 'usage', component: () => import('./console/UsagePage.vue') }],
  consoleEntrances: [{ title: 'usage.usage', icon: 'Odometer', to: '/usage', permission: 'usage.read', order: 85 }],
};

export default usage;
