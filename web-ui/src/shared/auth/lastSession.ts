import type { MeView, WebConfig } from '@/api-client/contract';
import type { DraftOwner } from '../offline/drafts';
import { forget, readStored, store } from '../offline/storage';

/** Who worked here last: enough to open the app as the same person where there is no network. No token is among it. */
export interface LastSession {
  me: MeView;
  config: WebConfig;
}

/** What a shell keeps on the device, so that it opens without a network. */
export interface Keeping {
  /** Shows what this person saw before, and keeps from now on what they see. */
  open(owner: DraftOwner): Promise<void>;
  forget(): Promise<void>;
}

const KEY = 'dianlu.last-session';

export function ownerOf(me: MeView | null): DraftOwner {
  return { tenantId: me?.tenant.id ?? '-', personId: me?.id ?? '-' };
}

export const lastSession = {
  read: (): LastSession | null => readStored<LastSession>(KEY),
  keep: (last: LastSession) => store(KEY, last),
  forget: () => forget(KEY),
};
