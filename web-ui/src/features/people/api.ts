import type { CreatedPerson, DepartmentInput, DepartmentView, Headcount, OneTimePassword, Page, PermissionView, PersonInput, PersonView, RoleInput, RoleView } from '@/api-client/contract';
import { etagOf, http } from '@/shared/http';
import type { PeopleFilters } from './model/filters';

const person = (id: string) => `/people/${encodeURIComponent(id)}`;
const role = (code: string) => `/roles/${encodeURIComponent(code)}`;
const department = (id: string) => `/departments/${encodeURIComponent(id)}`;

export const peopleApi = {
  list: (filters: PeopleFilters, cursor: string | null, signal?: AbortSignal) =>
    http.get<Page<PersonView>>('/people', { query: { ...filters, cursor, limit: 50 }, signal }),
  get: (id: string, signal?: AbortSignal) => http.get<PersonView>(person(id), { signal }),
  create: (input: PersonInput) => http.post<CreatedPerson>('/people', input),
  /** @throws ProblemError 409 login-elsewhere, 503 logins-unavailable */
  givePassword: (id: string) => http.put<OneTimePassword>(`${person(id)}/password`, {}),
  /** @throws ProblemError 409 login-elsewhere, 503 logins-unavailable */
  endSessions: (id: string) => http.delete(`${person(id)}/sessions`),
  /** @throws ProblemError 412 stale-version with both values when somebody else was faster */
  change: (id: string, input: PersonInput, ifMatch: string) => http.put<PersonView>(person(id), input, { ifMatch }),
  /** @throws ProblemError 412 stale-version when somebody else changed the person since the list was read */
  enable: ({ id, version }: Pick<PersonView, 'id' | 'version'>, enabled: boolean) =>
    http.put<PersonView>(`${person(id)}/enablement`, { enabled }, { ifMatch: etagOf(version) }),
};

export const departmentsApi = {
  headcounts: () => http.get<Headcount[]>('/department-headcounts'),
  get: (id: string) => http.get<DepartmentView>(department(id)),
  create: (input: DepartmentInput) => http.post<DepartmentView>('/departments', input),
  /** @throws ProblemError 412 stale-version with both values when somebody else was faster */
  change: (id: string, input: DepartmentInput, ifMatch: string) => http.put<DepartmentView>(department(id), input, { ifMatch }),
  /** @throws ProblemError 409 department-in-use, whose `by` says what has to be moved before it is closed */
  close: ({ id, version }: Pick<DepartmentView, 'id' | 'version'>, closed: boolean) =>
    http.put<DepartmentView>(`${department(id)}/closure`, { closed }, { ifMatch: etagOf(version) }),
  /** @throws ProblemError 409 department-in-use, whose `by` says what hangs on it; department-has-visits: it can be closed */
  remove: (id: string, ifMatch: string) => http.delete(department(id), { ifMatch }),
};

export const rolesApi = {
  get: (code: string) => http.get<RoleView>(role(code)),
  permissions: () => http.get<PermissionView[]>('/permissions'),
  create: (input: RoleInput) => http.post<RoleView>('/roles', input),
  /** @throws ProblemError 412 stale-version with both values when somebody else was faster */
  change: (code: string, input: RoleInput, ifMatch: string) => http.put<RoleView>(role(code), input, { ifMatch }),
  /** @throws ProblemError 409 role-in-use, whose `people` says how many have it */
  remove: (code: string, ifMatch: string) => http.delete(role(code), { ifMatch }),
};
