import type { CustomFieldView, MaturityView } from '@/api-client/contract';
import { http } from '@/shared/http';

export type CustomFieldInput = Omit<CustomFieldView, 'key' | 'subject'>;

export const settingsApi = {
  putField: (key: string, field: CustomFieldInput) => http.put<CustomFieldView>(`/custom-fields/${encodeURIComponent(key)}`, field),
  removeField: (key: string) => http.delete(`/custom-fields/${encodeURIComponent(key)}`),
  addMaturity: (maturity: { code: string; label: string }) => http.post<MaturityView>('/maturities', maturity),
};
