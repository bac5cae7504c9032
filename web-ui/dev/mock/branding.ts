import type { BrandingInput, BrandingView } from '../../src/api-client/contract';
import { ok, type Ask, type Reply } from './replies';

const RED_SQUARE = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAF0lEQVR4nGP4z8BAEiJN9aiGUQ0jVgMAuGD/AU/QbTQAAAAASUVORK5CYII=';
let shown: BrandingView = { shownName: '中原快消', shownPartnerName: '河南服务中心', shownPartnerContact: '0371-6588 1234', name: '中原快消', color: '#1b4f9c', logo: RED_SQUARE, partnerName: null, partnerContact: null, version: 1 };

/** A boss sees the platform's own looks, everybody else the company's. */
export function branding(ask: Ask): Reply {
  if (ask.method === 'PUT') {
    const input = ask.body as BrandingInput;
    shown = { ...shown, ...input, shownName: input.name ?? '中原快消商贸有限公司', version: shown.version + 1 };
  }
  return ok(ask.role === 'boss' ? { ...shown, shownName: '中原快消商贸有限公司', name: null, color: null, logo: null } : shown, `"v${shown.version}"`);
}
