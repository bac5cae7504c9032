export { findPeople, findPerson, useCustomFields, useDepartments, useMaturities, useRoles, useTags } from './queries';
export { useRegions, type Region } from './regions';
export { CUSTOMER_KINDS, LEVELS, maturityTone } from './words';
export { default as MaturityTag } from './MaturityTag.vue';
export { default as KindBadge } from './KindBadge.vue';
