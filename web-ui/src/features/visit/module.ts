import type { FeatureModule } from '@/shared/extension';

const visit: FeatureModule = {
  name: 'visit',
  fieldRoutes: [
    { path: '/visits', name: 'visits', component: () => import('./field/MyVisitsPage.vue') },
    { path: '/outbox', name: 'outbox', component: () => import('./field/OutboxPage.vue') },
    { path: '/visits/:id', name: 'visit', component: () => import('./field/VisitPage.vue'), props: true },
  ],
  fieldEntrances: [{ title: 'visit.myVisits', icon: 'todo-list-o', to: '/visits', permission: 'visit.read', order: 5 }, { title: 'visit.outbox.title', icon: 'clock-o', to: '/outbox', permission: 'visit.write', order: 6 }],
  fieldSlots: [
    { place: 'home', order: 5, permission: 'visit.write', component: () => import('./field/OutboxNotice.vue') },
    { place: 'home', order: 10, permission: 'visit.read', component: () => import('./field/TodayVisits.vue') },
    { place: 'resume', order: 10, permission: 'visit.write', component: () => import('./field/ResumeBanner.vue') },
    { place: 'background', order: 10, permission: 'visit.write', component: () => import('./field/visitSender') },
    { place: 'customer-actions', order: 10, permission: 'visit.write', component: () => import('./field/StartVisit.vue') },
  ],
  consoleRoutes: [
    { path: '/visits', name: 'visits', component: () => import('./console/VisitsPage.vue') },
    { path: '/team-day', name: 'team-day', component: () => import('./console/TeamDayPage.vue') },
  ],
  consoleEntrances: [
    { title: 'visit.teamDay', icon: 'DataBoard', to: '/team-day', permission: 'team.read', order: 5 },
    { title: 'visit.visits', icon: 'Tickets', to: '/visits', permission: 'visit.read', order: 20 },
  ],
};

export default visit;
