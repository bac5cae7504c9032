/** The shapes of the REST interface `/api/v1`. Times are ISO-8601 UTC instants, ids are UUIDv7. */
export type Uuid = string;
export type Instant = string;
export type LocalDate = string;

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** RFC 9457; `current` and `yours` come with 412 stale-version. */
export interface Problem {
  type: string;
  slug: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  errors?: FieldError[];
  current?: unknown;
  yours?: unknown;
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type Datum = 'WGS84' | 'GCJ02' | 'BD09';

/** Degrees; WGS-84 where no datum stands beside it. */
export interface LngLat {
  lng: number;
  lat: number;
}

export interface PositionInput extends LngLat {
  datum: Datum;
  accuracyMeters?: number;
  fixedAt?: Instant;
}

export interface PositionView extends LngLat {
  datum: Datum;
  wgs84: LngLat;
  accuracyMeters?: number | null;
}

export interface Named {
  id: Uuid;
  name: string;
}

// ---- identity ----
export type Role = 'REP' | 'MANAGER' | 'BOSS' | 'ADMINISTRATOR';
export type TenantState = 'TRIAL' | 'ACTIVE' | 'SUSPENDED' | 'DEACTIVATED';

export interface TenantView extends Named {
  state: TenantState;
  timeZone: string;
  partnerName: string | null;
  partnerContact: string | null;
}

export interface MeView extends Named {
  phone: string | null;
  tenant: TenantView;
  roles: Role[];
  permissions: string[];
  dataScope: 'OWN' | 'DEPARTMENT' | 'TREE' | 'TENANT';
  departments: Named[];
}

export interface DepartmentView extends Named {
  parentId: Uuid | null;
}

export interface PersonView extends Named {
  phone: string | null;
  roles: Role[];
  departments: Named[];
  enabled: boolean;
}

// ---- customers ----
export type CustomerKind = 'SHOP' | 'DISTRIBUTOR' | 'AGENT' | 'WAREHOUSE' | 'OTHER';

export interface ContactInput {
  id?: Uuid;
  name: string;
  phones: string[];
  title?: string;
  primary?: boolean;
}

export interface CustomerInput {
  id?: Uuid;
  name: string;
  shortName?: string;
  kind: CustomerKind;
  level?: string | null;
  regionCode?: string | null;
  address?: string;
  tags?: string[];
  maturity?: string | null;
  ownerId?: Uuid | null;
  contacts?: ContactInput[];
  creditLimit?: string | null;
  position?: PositionInput | null;
  customFields?: Record<string, unknown>;
  remark?: string;
}

export interface ContactView extends Named {
  phones: string[];
  title: string | null;
  primary: boolean;
}

export interface CustomerView extends Named {
  shortName: string | null;
  kind: CustomerKind;
  level: string | null;
  regionCode: string | null;
  address: string | null;
  tags: string[];
  maturity: string | null;
  owner: Named | null;
  departmentId: Uuid | null;
  contacts: ContactView[];
  creditLimit: string | null;
  position: PositionView | null;
  positionVersion: number;
  customFields: Record<string, unknown>;
  remark: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  lastVisitAt: Instant | null;
  version: number;
}

export interface CustomerRow extends Named {
  shortName: string | null;
  kind: CustomerKind;
  level: string | null;
  regionCode: string | null;
  address: string | null;
  tags: string[];
  maturity: string | null;
  owner: Named | null;
  primaryContact: { name: string; phone: string | null } | null;
  position: LngLat | null;
  lastVisitAt: Instant | null;
  updatedAt: Instant;
}

export interface RecycledCustomer extends CustomerRow {
  deletedAt: Instant;
  deletedBy: Named | null;
}

export interface BulkChange {
  ids: Uuid[];
  ownerId?: Uuid;
  addTags?: string[];
  removeTags?: string[];
}

export interface BulkChangeResult {
  changed: number;
  refused: number;
  results: { id: Uuid; status: 'CHANGED' | 'UNCHANGED' | 'REFUSED'; problem?: Problem | null }[];
}

export interface PositionRecord {
  version: number;
  position: PositionView;
  validFrom: Instant;
  validTo: Instant | null;
  source: 'FORM' | 'IMPORT' | 'CHECK_IN';
  by: Named | null;
}

export type TimelineKind =
  | 'CUSTOMER_CREATED'
  | 'CUSTOMER_CHANGED'
  | 'OWNER_CHANGED'
  | 'POSITION_CHANGED'
  | 'RECYCLED'
  | 'RESTORED'
  | 'CHECKED_IN'
  | 'VISIT_RECORDED'
  | 'CHECKED_OUT';

export interface TimelineEntry {
  id: Uuid;
  at: Instant;
  kind: TimelineKind;
  by: Named | null;
  subjectId: Uuid;
  facts: Record<string, unknown>;
}

export interface TagCount {
  tag: string;
  customers: number;
}

export interface MaturityView {
  code: string;
  label: string;
  builtIn: boolean;
  order: number;
}

export type CustomFieldType = 'TEXT' | 'NUMBER' | 'DATE' | 'CHOICE' | 'BOOLEAN';

export interface CustomFieldView {
  key: string;
  subject: 'CUSTOMER';
  label: string;
  type: CustomFieldType;
  options: string[];
  required: boolean;
  order: number;
}

// ---- search and nearby ----
export interface Facet {
  value: string;
  count: number;
}

export interface SearchHit {
  customer: CustomerRow;
  highlights: Record<string, string>;
  score: number;
}

export interface SearchPage extends Page<SearchHit> {
  total: number;
  totalIsLowerBound: boolean;
  facets: Record<'kind' | 'level' | 'maturity' | 'tag' | 'regionCode', Facet[]>;
  answeredBy: 'ELASTICSEARCH' | 'POSTGRESQL';
  notice: string | null;
}

export interface NearbyCustomer {
  customer: CustomerRow;
  distanceMeters: number;
}

export interface NearbyView {
  items: NearbyCustomer[];
  answeredBy: 'REDIS' | 'POSTGRESQL';
}

/** `GET /web-config`, public: what a page needs before anybody is signed in. */
export interface WebConfig {
  keycloakUrl: string;
  realm: string;
  clientId: string;
  defaultTiles?: string | null;
  tiandituKey?: string | null;
}

export type { CheckInput, CheckView, TeamDayPerson, TeamDayView, VisitView } from './visits';
