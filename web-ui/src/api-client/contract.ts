import type { components } from './generated/platform';
import type { Read, Sent } from './shapes';

/**
 * The names pages use for the shapes of the REST interface `/api/v1`. Every shape is the generated one: a field that
 * the platform renames or drops is an error here. Times are ISO-8601 UTC instants, ids are UUIDv7.
 */
type Schemas = components['schemas'];

export type Uuid = string;
export type Instant = string;
export type LocalDate = string;

export type FieldError = Schemas['Field'];

/** RFC 9457. The members of a problem stand beside the others: `current` and `yours` come with 412 stale-version. */
export type Problem = Omit<Schemas['ProblemView'], 'errors' | 'instance'> & {
  instance?: string;
  errors?: FieldError[];
  current?: unknown;
  yours?: unknown;
  /** How soon it is worth asking again. */
  retryAfterSeconds?: number;
};

/** A part of a list; `nextCursor` is null at its end. */
export type Page<T> = Omit<Read<Schemas['PageCustomerRow']>, 'items'> & { items: T[] };

/** Degrees; WGS-84 where no datum stands beside it. */
export type LngLat = Schemas['Coordinate'];
export type PositionView = Read<Schemas['PositionView']>;
export type Datum = PositionView['datum'];
export type PositionInput = Sent<Schemas['PositionInput'], 'lng' | 'lat' | 'datum'>;
export type Named = Schemas['NamedPerson'];

// ---- identity ----
export type TenantView = Read<Required<Pick<Schemas['Tenant'], 'id' | 'name' | 'state' | 'timeZone'>>> & Read<Pick<Schemas['Tenant'], 'partnerName' | 'partnerContact'>>;
export type TenantState = TenantView['state'];
export type MeView = Omit<Read<Schemas['MeView']>, 'tenant'> & { tenant: TenantView };
export type DepartmentView = Read<Schemas['DepartmentView']>;
export type PersonView = Read<Schemas['PersonView']>;
/** One the platform comes with. */
export type Role = RoleView['basis'];
export type PersonInput = Sent<Schemas['PersonDraft'], 'name' | 'roles' | 'departmentIds' | 'enabled'>;
/** Just created; with a password that is told this once where the login was made too. */
export type CreatedPerson = Read<Schemas['CreatedPerson']>;
export type OneTimePassword = Schemas['OneTimePassword'];
export type DepartmentInput = Sent<Schemas['DepartmentDraft'], 'id' | 'name'>;
export type RoleView = Read<Schemas['RoleView']>;
export type Reach = RoleView['reach'];
export type RoleInput = Sent<Schemas['RoleDraft'], 'basis' | 'reach' | 'permissions'>;
export type PermissionView = Read<Schemas['PermissionView']>;
export type Headcount = Schemas['Headcount'];

// ---- customers ----
export type ContactInput = Sent<Schemas['ContactDraft'], 'name' | 'phones'>;
/** Money goes as text, so that no float comes in between. */
export type CustomerInput = Omit<Sent<Schemas['CustomerDraft'], 'name' | 'kind'>, 'contacts' | 'position' | 'creditLimit'> & {
  contacts?: ContactInput[];
  position?: PositionInput | null;
  creditLimit?: string | null;
};
export type ContactView = Read<Schemas['ContactView']>;
export type CustomerView = Read<Schemas['CustomerView']>;
export type CustomerKind = CustomerView['kind'];
export type RecycledCustomer = Read<Schemas['CustomerRow']> & { deletedAt: Instant };
export type CustomerRow = Omit<Read<Schemas['CustomerRow']>, 'deletedAt' | 'deletedBy'>;
export type BulkChange = Sent<Schemas['ChangeRequest'], 'ids'>;
export type BulkChangeResult = Omit<Read<Schemas['ChangeAnswer']>, 'results'> & {
  results: { id: Uuid; status: Schemas['RowResult']['status']; problem?: Problem | null }[];
};
export type PositionRecord = Read<Schemas['PositionVersionView']>;
export type TimelineEntry = Read<Schemas['TimelineEntry']>;
export type TimelineKind = TimelineEntry['kind'];
export type TagCount = Schemas['TagCount'];
export type MaturityView = Schemas['MaturityAnswer'];
export type CustomFieldView = Schemas['CustomFieldView'];
export type CustomFieldType = CustomFieldView['type'];

// ---- search and nearby ----
export type Facet = Schemas['FacetCount'];
export type SearchHit = Omit<Schemas['Hit'], 'customer'> & { customer: CustomerRow };
export type SearchPage = Omit<Read<Schemas['SearchAnswer']>, 'items' | 'facets'> & {
  items: SearchHit[];
  /** Empty when PostgreSQL answered. */
  facets: Partial<Record<'kind' | 'level' | 'maturity' | 'tag' | 'regionCode', Facet[]>>;
};
export type NearbyCustomer = Omit<Schemas['NearbyCustomer'], 'customer'> & { customer: CustomerRow };
export type NearbyView = Omit<Schemas['Nearby'], 'items'> & { items: NearbyCustomer[] };

// ---- visits ----
export type CheckView = Read<Schemas['CheckView']>;
export type VisitView = Read<Schemas['VisitView']>;
export type CheckInput = Omit<Sent<Schemas['CheckDraft'], 'id' | 'at'>, 'position'> & { position: PositionInput | null };
export type TeamDayPerson = Omit<Read<Schemas['Member']>, 'lastPosition'> & { lastPosition: (LngLat & Pick<Schemas['LastPosition'], 'at'>) | null };
export type TeamDayView = Omit<Schemas['TeamDayView'], 'people'> & { people: TeamDayPerson[] };

// ---- audit ----
export type AuditEntry = Read<Schemas['AuditEntryView']>;
export type AuditKind = AuditEntry['kind'];
export type BrandingView = Read<Schemas['BrandingView']>;
export type BrandingInput = Required<{ [K in keyof Schemas['BrandingDraft']]: string | null }>;
export type OperatorGrant = Read<Schemas['OperatorGrantView']>;

// ---- API clients ----
export type ApiClient = Read<Schemas['ApiClientView']>;
export type ApiClientInput = Sent<Schemas['ApiClientDraft'], 'id' | 'name' | 'roles'>;
/** The secret is told once; null when the client was there already. */
export type ApiClientAnswer = Read<Schemas['ApiClientAnswer']>;

// ---- reports ----
export type ReportView = Read<Schemas['ReportView']>;
export type ReportTable = Read<Schemas['ReportTable']>;

// ---- plugins and usage ----
export type ActivePlugin = Read<Schemas['ActivePlugin']>;
export type TenantPlugin = Read<Schemas['TenantPluginView']>;
export type PluginSetting = Sent<Schemas['SettingRequest'], 'enabled' | 'settings'>;
export type VisitStep = Read<Schemas['VisitStepView']>;
export type UsageView = Read<Schemas['UsageView']>;

/** `GET /web-config`, public: what a page needs before anybody is signed in. */
export type WebConfig = Read<Schemas['WebConfig']>;
