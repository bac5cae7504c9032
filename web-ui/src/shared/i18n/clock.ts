import { onScopeDispose, readonly, ref } from 'vue';

const EVERY_MILLIS = 15_000;
const now = ref(Date.now());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now.value = Date.now();
}

function start(): void {
  timer = setInterval(tick, EVERY_MILLIS);
  document.addEventListener('visibilitychange', tick);
  addEventListener('pageshow', tick);
}

function stop(): void {
  clearInterval(timer);
  document.removeEventListener('visibilitychange', tick);
  removeEventListener('pageshow', tick);
}

/**
 * The time of day in milliseconds, which goes on while a page stays open: what is computed from it turns at midnight
 * by itself. A page in the background sleeps, as a phone does; it looks at the clock the moment it is seen again.
 */
export function useNow() {
  tick();
  if ((watchers += 1) === 1) start();
  onScopeDispose(() => {
    if ((watchers -= 1) === 0) stop();
  });
  return readonly(now);
}
