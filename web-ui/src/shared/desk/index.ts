export { default as DeskAccount } from './DeskAccount.vue';
export { default as DeskLayout } from './DeskLayout.vue';
export { useSlim } from './slim';
export { elementLocale, showElementLocale } from './elementLocale';
