import type { FeatureModule } from '@/shared/extension';

const identity: FeatureModule = {
  name: 'identity',
  fieldRoutes: [{ path: '/me', name: 'me', component: () => import('./field/MePage.vue'), meta: { tab: 'me' } }],
  consoleSlots: [{ place: 'account', order: 10, component: () => import('./console/AccountMenu.vue') }],
};

export default identity;
