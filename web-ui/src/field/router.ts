import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from './modules';

const own: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { tab: 'home' } },
  { path: '/apps', name: 'apps', component: () => import('./pages/AppsPage.vue'), meta: { tab: 'apps' } },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
];

export const router = createRouter({
  history: createWebHistory('/field/'),
  routes: [...modules.flatMap((module) => module.fieldRoutes ?? []), ...own],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
