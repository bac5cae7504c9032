import type { FeatureModule } from '@/shared/extension';

const nearby: FeatureModule = {
  name: 'nearby',
  fieldRoutes: [{ path: '/discover', name: 'discover', component: () => import('./field/NearbyPage.vue'), meta: { tab: 'discover' } }],
  fieldEntrances: [{ title: 'nearby.nearby', icon: 'location-o', to: '/discover', permission: 'customer.read', order: 20 }],
  fieldSlots: [{ place: 'home', order: 20, permission: 'customer.read', component: () => import('./field/NearbyShortcut.vue') }],
};

export default nearby;
