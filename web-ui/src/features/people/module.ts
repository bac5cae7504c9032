import type { FeatureModule } from '@/shared/extension';

const people: FeatureModule = {
  name: 'people',
  consoleRoutes: [
    { path: '/people', name: 'people', component: () => import('./console/PeoplePage.vue') },
    { path: '/people/new', name: 'person-new', component: () => import('./console/PersonEditPage.vue') },
    { path: '/people/:id/edit', name: 'person-edit', component: () => import('./console/PersonEditPage.vue'), props: true },
    { path: '/departments', name: 'departments', component: () => import('./console/DepartmentsPage.vue') },
    { path: '/roles/:code?', name: 'roles', component: () => import('./console/RolesPage.vue'), props: true },
  ],
  consoleEntrances: [
    { title: 'people.people', icon: 'User', to: '/people', permission: 'people.read', order: 70 },
    { title: 'people.department.departments', icon: 'OfficeBuilding', to: '/departments', permission: 'people.manage', order: 72 },
    { title: 'people.roles', icon: 'Key', to: '/roles', permission: 'people.manage', order: 74 },
  ],
};

export default people;
