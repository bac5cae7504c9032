import type { FeatureModule } from '@/shared/extension';

const clients: FeatureModule = {
  name: 'clients',
  consoleRoutes: [{ path: '/api-clients', name: 'api-clients', component: () => import('./console/ClientsPage.vue') }],
  consoleEntrances: [{ title: 'clients.clients', icon: 'Cpu', to: '/api-clients', permission: 'people.manage', order: 81 }],
};

export default clients;
