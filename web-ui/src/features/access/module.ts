import type { FeatureModule } from '@/shared/extension';

const access: FeatureModule = {
  name: 'access',
  consoleRoutes: [{ path: '/operator-access', name: 'operator-access', component: () => import('./console/OperatorAccessPage.vue') }],
  consoleEntrances: [{ title: 'access.access', icon: 'View', to: '/operator-access', permission: 'operator-access.manage', order: 88 }],
};

export default access;
