export { useSession } from './session';
export { default as SessionGate } from './SessionGate.vue';
