import type { CustomFieldView, MaturityView } from '@/api-client/contract';
import { etagOf, http } from '@/shared/http';
import type { CustomFieldInput } from './model/fieldForm';

export const settingsApi = {
  /**
   * @param version the one that was edited; null for a new field
   * @throws ProblemError 412 stale-version with both values when somebody else was faster
   */
  putField: (key: string, field: CustomFieldInput, version: number | null) =>
    http.put<CustomFieldView>(`/custom-fields/${encodeURIComponent(key)}`, field, version === null ? {} : { ifMatch: etagOf(version) }),
  removeField: (key: string) => http.delete(`/custom-fields/${encodeURIComponent(key)}`),
  /** A blank label gives a built-in value the platform's text again. */
  renameMaturity: ({ code, version }: Pick<MaturityView, 'code' | 'version'>, label: string) =>
    http.put<MaturityView>(`/maturities/${encodeURIComponent(code)}`, { label }, { ifMatch: etagOf(version) }),
  addMaturity: (maturity: { code: string; label: string }) => http.post<MaturityView>('/maturities', maturity),
};
