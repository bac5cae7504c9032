import type { FeatureModule } from '@/shared/extension';

const access: FeatureModule = {
  name: 'visiting',
  operatorRoutes: [{ path: '/tenants/:id/access', name: 'tenant-access', component: () => import('./operator/TenantAccessPage.vue'), props: true }],
};

export default access;
