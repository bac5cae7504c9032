import type { Instant, LngLat, LocalDate, Named, PositionInput, PositionView, Uuid } from './contract';

export interface CheckView {
  at: Instant;
  receivedAt: Instant;
  position: PositionView | null;
  distanceMeters: number | null;
  shopPositionVersion: number | null;
  withoutPositionReason: string | null;
}

export interface VisitView {
  id: Uuid;
  customer: Named & { address: string | null; position: LngLat | null };
  rep: Named;
  day: LocalDate;
  kind: 'AD_HOC';
  state: 'OPEN' | 'CHECKED_IN' | 'CHECKED_OUT';
  checkIn: CheckView | null;
  checkOut: CheckView | null;
  record: { text: string; maturity: string | null; recordedAt: Instant } | null;
  version: number;
}

export interface CheckInput {
  id: Uuid;
  at: Instant;
  position: PositionInput | null;
  withoutPositionReason?: string;
}

export interface TeamDayPerson {
  rep: Named;
  department: Named | null;
  visits: number;
  checkedIn: number;
  firstCheckInAt: Instant | null;
  lastCheckOutAt: Instant | null;
  secondsInStore: number;
  lastPosition: (LngLat & { at: Instant }) | null;
}

export interface TeamDayView {
  day: LocalDate;
  people: TeamDayPerson[];
}
