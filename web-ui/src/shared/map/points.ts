import type { LngLat } from '@/api-client/contract';

export interface MapPoint extends LngLat {
  id: string;
  label: string;
  tone: 'shop' | 'person' | 'check' | 'past';
  /** One or two characters inside the pin, such as a number. */
  mark?: string;
}

/** The device's own place, WGS-84. */
export interface Fix extends LngLat {
  accuracyMeters: number;
  fixedAt: string;
}
