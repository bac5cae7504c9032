export { inOrder, type Entrance, type FeatureModule, type SlotEntry } from './module';
export { provideSlots } from './slots';
export { default as ExtensionSlot } from './ExtensionSlot.vue';
