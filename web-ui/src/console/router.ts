import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { modules } from './modules';

const own: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue') },
];

export const router = createRouter({
  history: createWebHistory('/console/'),
  routes: [...modules.flatMap((module) => module.consoleRoutes ?? []), ...own],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});
