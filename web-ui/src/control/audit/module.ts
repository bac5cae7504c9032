import type { FeatureModule } from '@/shared/extension';

const audit: FeatureModule = {
  name: 'audit',
  operatorRoutes: [{ path: '/audit', name: 'audit', component: () => import('./operator/AuditPage.vue') }],
  operatorEntrances: [{ title: 'audit.audit', icon: 'List', to: '/audit', order: 90 }],
};

export default audit;
