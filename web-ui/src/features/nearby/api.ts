import type { LngLat, NearbyView } from '@/api-client/contract';
import { http } from '@/shared/http';

/** @param place WGS-84 */
export function customersNearby(place: LngLat, radiusMeters: number, limit: number, signal?: AbortSignal): Promise<NearbyView> {
  const { lng, lat } = place;
  return http.get<NearbyView>('/customers-nearby', { query: { lng, lat, datum: 'WGS84', radiusMeters, limit }, signal });
}
