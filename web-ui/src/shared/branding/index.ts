export { default as TenantMark } from './TenantMark.vue';
export { contrast, isColor, isDeepEnough, shadesOf, type Shades } from './shades';
export { followBranding, useBranding } from './useBranding';
