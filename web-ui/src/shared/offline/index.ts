export { uuid7 } from './uuid7';
export { useDraft, type DraftOwner } from './drafts';
export { pendingCommand } from './pending';
export { forget, readStored, store } from './storage';
export { useOnline } from './online';
