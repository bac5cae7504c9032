import type { FeatureModule } from '@/shared/extension';

const branding: FeatureModule = {
  name: 'branding',
  consoleRoutes: [{ path: '/settings/branding', name: 'branding', component: () => import('./console/BrandingPage.vue') }],
  consoleEntrances: [{ title: 'branding.branding', icon: 'Brush', to: '/settings/branding', permission: 'branding.manage', order: 82 }],
};

export default branding;
