import type { UsageView } from '@/api-client/contract';
import { http } from '@/shared/http';

export const usageApi = {
  get: (signal?: AbortSignal) => http.get<UsageView>('/usage', { signal }),
};
