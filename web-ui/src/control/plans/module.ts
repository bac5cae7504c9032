import type { FeatureModule } from '@/shared/extension';

const plans: FeatureModule = {
  name: 'plans',
  operatorRoutes: [{ path: '/plans', name: 'plans', component: () => import('./operator/PlansPage.vue') }],
  operatorEntrances: [{ title: 'plans.plans', icon: 'PriceTag', to: '/plans', order: 30 }],
};

export default plans;
