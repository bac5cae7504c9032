import type { BrandingInput, BrandingView } from '@/api-client/contract';
import { etagOf, http } from '@/shared/http';

export const brandingApi = {
  get: (signal?: AbortSignal) => http.get<BrandingView>('/branding', { signal }),
  /** @throws ProblemError 412 stale-version with what is stored now */
  put: (version: number, input: BrandingInput) => http.put<BrandingView>('/branding', input, { ifMatch: etagOf(version) }),
};
