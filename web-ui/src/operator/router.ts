import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from './modules';

const own: RouteRecordRaw[] = [{ path: '/:rest(.*)*', name: 'not-found', component: () => import('@/shared/desk/DeskNotFound.vue') }];

/** Made once somebody is signed in: it reads the address at once, and until then the address belongs to the login. */
export function makeOperatorRouter() {
  return createRouter({
    history: createWebHistory('/operator/'),
    routes: [...modules.flatMap((module) => module.operatorRoutes ?? []), ...own],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
}
