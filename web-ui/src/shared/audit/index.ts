export { default as ChangeList } from './ChangeList.vue';
export { changesOf, type FieldChange } from './changes';
