import { computed, shallowRef } from 'vue';
import type { LngLat, PositionInput } from '@/api-client/contract';
import { distanceMeters, toDatum, useGeolocation, type Aim } from '@/shared/map';

/** Below this a shop has not moved: a hand has trembled, or the same place came back from another datum. */
const MOVED_METERS = 1;
/** Seven digits are about a centimetre. */
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;

export function wgs84Of(position: PositionInput | null): LngLat | null {
  return position === null ? null : toDatum(position, position.datum, 'WGS84');
}

/** How far a shop would move, in metres; null where it had no position yet. */
export function movedMeters(before: PositionInput | null, after: PositionInput): number | null {
  const [from, to] = [wgs84Of(before), wgs84Of(after)!];
  return from === null ? null : distanceMeters(from, to);
}

/**
 * Choosing a shop's position: the map moves under a fixed pin, or the device's own position is taken. What was pointed
 * at is kept in the numbers of the map it was pointed at on.
 *
 * @param ask whether the shop may move that far; asked only where it had a position
 */
export function usePositionPick(ask: (meters: number) => Promise<boolean>) {
  const { fix, failure, locating, locate } = useGeolocation();
  const before = shallowRef<PositionInput | null>(null);
  const chosen = shallowRef<PositionInput | null>(null);
  /** Where the map is to go, WGS-84. */
  const center = shallowRef<LngLat | null>(null);
  const measured = computed(() => (chosen.value !== before.value && chosen.value?.fixedAt ? (chosen.value.accuracyMeters ?? null) : null));

  function begin(position: PositionInput | null): void {
    before.value = position;
    chosen.value = position;
    center.value = wgs84Of(position);
  }
  async function toMe(): Promise<void> {
    const found = await locate();
    if (!found) return;
    const { lng, lat, accuracyMeters, fixedAt } = found;
    center.value = { lng, lat };
    chosen.value = { lng: round(lng), lat: round(lat), datum: 'WGS84', accuracyMeters, fixedAt };
  }
  /** Somebody has moved the map under the pin. */
  function aim({ lng, lat, datum }: Aim): void {
    chosen.value = { lng: round(lng), lat: round(lat), datum };
  }
  /** The choice, once a move was agreed to; null where it was not. */
  async function take(): Promise<PositionInput | null> {
    if (chosen.value === null) return null;
    const meters = movedMeters(before.value, chosen.value);
    if (meters === null) return chosen.value;
    if (meters < MOVED_METERS) return before.value;
    return (await ask(meters)) ? chosen.value : null;
  }
  return { fix, failure, locating, chosen, center, measured, begin, toMe, aim, take };
}
