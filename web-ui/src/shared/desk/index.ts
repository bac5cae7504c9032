export { default as DeskAccount } from './DeskAccount.vue';
export { default as DeskLayout } from './DeskLayout.vue';
export { elementLocale, showElementLocale } from './elementLocale';
