export { forgetChoices, useChoices } from './choices';
export { madeAtMillis, uuid7 } from './uuid7';
export { draftKey, useDraft, type DraftOwner } from './drafts';
export { pendingCommand, pendingNames } from './pending';
export { keepRefused, refusedCommands } from './refused';
export { forget, readStored, store } from './storage';
export { nextTurn, type Turn } from './turns';
export { useOnline } from './online';
export { keepSeen } from './seen';
