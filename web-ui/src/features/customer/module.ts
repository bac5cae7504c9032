import type { FeatureModule } from '@/shared/extension';

const customer: FeatureModule = {
  name: 'customer',
  fieldRoutes: [
    { path: '/customers', name: 'customers', component: () => import('./field/CustomerListPage.vue') },
    { path: '/customers/new', name: 'customer-new', component: () => import('./field/CustomerEditPage.vue') },
    { path: '/customers/:id', name: 'customer', component: () => import('./field/CustomerPage.vue'), props: true },
    { path: '/customers/:id/edit', name: 'customer-edit', component: () => import('./field/CustomerEditPage.vue'), props: true },
  ],
  fieldEntrances: [
    { title: 'customer.customers', icon: 'shop-o', to: '/customers', permission: 'customer.read', order: 10 },
    { title: 'customer.create', icon: 'add-o', to: '/customers/new', permission: 'customer.write', order: 40 },
  ],
  consoleRoutes: [
    { path: '/customers', name: 'customers', component: () => import('./console/CustomersPage.vue') },
    { path: '/customers/new', name: 'customer-new', component: () => import('./console/CustomerEditPage.vue') },
    { path: '/customers/:id', name: 'customer', component: () => import('./console/CustomerPage.vue'), props: true },
    { path: '/customers/:id/edit', name: 'customer-edit', component: () => import('./console/CustomerEditPage.vue'), props: true },
    { path: '/recycle-bin', name: 'recycle-bin', component: () => import('./console/RecycleBinPage.vue') },
    { path: '/settings/customers', name: 'customer-settings', component: () => import('./console/SettingsPage.vue') },
  ],
  consoleEntrances: [
    { title: 'customer.customers', icon: 'Shop', to: '/customers', permission: 'customer.read', order: 10 },
    { title: 'customer.recycleBin', icon: 'Delete', to: '/recycle-bin', permission: 'customer.recycle', order: 60 },
    { title: 'customer.settings', icon: 'Setting', to: '/settings/customers', permission: 'custom-field.manage', order: 90 },
  ],
};

export default customer;
