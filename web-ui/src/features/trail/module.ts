import type { FeatureModule } from '@/shared/extension';

const audit: FeatureModule = {
  name: 'trail',
  consoleRoutes: [{ path: '/audit', name: 'audit', component: () => import('./console/AuditPage.vue') }],
  consoleEntrances: [{ title: 'trail.trail', icon: 'List', to: '/audit', permission: 'audit.read', order: 87 }],
};

export default audit;
