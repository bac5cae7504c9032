import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from './modules';

const own: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { tab: 'home' } },
  { path: '/apps', name: 'apps', component: () => import('./pages/AppsPage.vue'), meta: { tab: 'apps' } },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
];

/** Made once somebody is signed in: it reads the address at once, and until then the address belongs to the login. */
export function makeFieldRouter() {
  return createRouter({
    history: createWebHistory('/field/'),
    routes: [...modules.flatMap((module) => module.fieldRoutes ?? []), ...own],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
}
