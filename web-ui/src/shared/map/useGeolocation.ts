import { ref } from 'vue';
import type { Fix } from './points';

export type FixFailure = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

const FAILURES: Record<number, FixFailure> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

function ask(timeoutMillis: number): Promise<Fix> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject('unsupported' satisfies FixFailure);
    navigator.geolocation.getCurrentPosition(
      ({ coords, timestamp }) =>
        resolve({
          lng: coords.longitude,
          lat: coords.latitude,
          accuracyMeters: Math.round(coords.accuracy * 10) / 10,
          fixedAt: new Date(timestamp).toISOString(),
        }),
      (error) => reject(FAILURES[error.code] ?? 'unavailable'),
      { enableHighAccuracy: true, timeout: timeoutMillis, maximumAge: 5_000 },
    );
  });
}

/** One position of this device at a time, with the reason when there is none. Browsers report WGS-84. */
export function useGeolocation(timeoutMillis = 15_000) {
  const fix = ref<Fix | null>(null);
  const failure = ref<FixFailure | null>(null);
  const locating = ref(false);

  async function locate(): Promise<Fix | null> {
    locating.value = true;
    failure.value = null;
    try {
      fix.value = await ask(timeoutMillis);
    } catch (reason) {
      fix.value = null;
      failure.value = reason as FixFailure;
    } finally {
      locating.value = false;
    }
    return fix.value;
  }
  return { fix, failure, locating, locate };
}
