import type { Datum, LngLat } from '@/api-client/contract';

export interface MapPoint extends LngLat {
  id: string;
  label: string;
  tone: 'shop' | 'person' | 'check' | 'past';
  /** One or two characters inside the pin, such as a number. */
  mark?: string;
}

/** A place in the numbers of the map on which it was pointed at. */
export interface Aim extends LngLat {
  datum: Datum;
}

/** The device's own place, WGS-84. */
export interface Fix extends LngLat {
  accuracyMeters: number;
  fixedAt: string;
}
