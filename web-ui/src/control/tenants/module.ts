import type { FeatureModule } from '@/shared/extension';

const tenants: FeatureModule = {
  name: 'tenants',
  operatorRoutes: [
    { path: '/', name: 'today', component: () => import('./operator/TodayPage.vue') },
    { path: '/tenants', name: 'tenants', component: () => import('./operator/TenantsPage.vue') },
    { path: '/tenants/new', name: 'tenant-new', component: () => import('./operator/NewTenantPage.vue') },
    { path: '/tenants/:id', name: 'tenant', component: () => import('./operator/TenantPage.vue'), props: true },
  ],
  operatorEntrances: [
    { title: 'tenants.today.title', icon: 'Bell', to: '/', order: 10 },
    { title: 'tenants.tenants', icon: 'OfficeBuilding', to: '/tenants', order: 20 },
  ],
};

export default tenants;
