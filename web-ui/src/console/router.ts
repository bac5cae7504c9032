import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from './modules';

const own: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('@/shared/desk/DeskNotFound.vue') },
];

/** Made once somebody is signed in: it reads the address at once, and until then the address belongs to the login. */
export function makeConsoleRouter() {
  return createRouter({
    history: createWebHistory('/console/'),
    routes: [...modules.flatMap((module) => module.consoleRoutes ?? []), ...own],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  });
}
