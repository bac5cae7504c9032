import type { FeatureModule } from '@/shared/extension';

const identity: FeatureModule = {
  name: 'identity',
  fieldRoutes: [{ path: '/me', name: 'me', component: () => import('./field/MePage.vue'), meta: { tab: 'me' } }],
  consoleRoutes: [{ path: '/people', name: 'people', component: () => import('./console/PeoplePage.vue') }],
  consoleEntrances: [{ title: 'identity.people', icon: 'User', to: '/people', permission: 'people.read', order: 70 }],
  consoleSlots: [{ place: 'account', order: 10, component: () => import('./console/AccountMenu.vue') }],
};

export default identity;
