export { chosenFields, differing, proposedFields } from './plain';
export { type Side, type SideBySide } from './sides';
export { unlessMissing } from './takenId';
export { useStoredForm, type StoredForm } from './useStoredForm';
