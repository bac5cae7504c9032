import type { FeatureModule } from '@/shared/extension';

const report: FeatureModule = {
  name: 'report',
  consoleRoutes: [{ path: '/reports', name: 'reports', component: () => import('./console/ReportsPage.vue') }],
  consoleEntrances: [{ title: 'report.reports', icon: 'DataAnalysis', to: '/reports', permission: 'team.read', order: 45 }],
};

export default report;
