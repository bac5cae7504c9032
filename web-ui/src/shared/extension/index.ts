export { inOrder, type Entrance, type FeatureModule, type Shell, type SlotEntry } from './module';
export { provideSlots } from './slots';
export { useEntrances } from './entrances';
export type { PluginHost, PluginPage, PluginRefusal, PluginUnmount } from './pluginPage';
export { default as ExtensionSlot } from './ExtensionSlot.vue';
