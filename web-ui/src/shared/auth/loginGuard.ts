const KEY = 'dianlu.logins';
const WITHIN_MILLIS = 60_000;
const LOGINS = 2;

function recent(nowMillis: number): number[] {
  try {
    const times: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(times) ? times.filter((time): time is number => typeof time === 'number' && nowMillis - time < WITHIN_MILLIS) : [];
  } catch {
    return [];
  }
}

/**
 * Stops a browser that is sent to the login page, comes back and is sent there again, for ever.
 *
 * @throws Error when nobody can have typed anything since the last times; then the person decides about the next one
 */
export function noteLogin(nowMillis: number = Date.now()): void {
  const times = recent(nowMillis);
  if (times.length >= LOGINS) {
    forgetLogins();
    throw new Error('the login comes back without a usable session');
  }
  sessionStorage.setItem(KEY, JSON.stringify([...times, nowMillis]));
}

export function forgetLogins(): void {
  sessionStorage.removeItem(KEY);
}
