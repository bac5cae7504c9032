import type { FeatureModule } from '@/shared/extension';

const search: FeatureModule = {
  name: 'search',
  fieldRoutes: [{ path: '/search', name: 'search', component: () => import('./field/SearchPage.vue') }],
  fieldEntrances: [{ title: 'search.search', icon: 'search', to: '/search', permission: 'customer.read', order: 30 }],
  fieldSlots: [{ place: 'home-search', order: 10, permission: 'customer.read', component: () => import('./field/SearchEntrance.vue') }],
  consoleSlots: [{ place: 'header', order: 10, permission: 'customer.read', component: () => import('./console/SearchBox.vue') }],
};

export default search;
