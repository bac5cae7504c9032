import { computed, ref } from 'vue';
import { useSession } from '../auth/session';
import { effectiveTiles, SOURCES, type TileSourceName } from './tiles';

const CHOSEN = 'dianlu.tiles';
const chosen = ref<string | null>(localStorage.getItem(CHOSEN));

/** Which tiles lie under the map: the person's choice over the company's default. */
export function useTiles() {
  const session = useSession();
  const key = computed(() => session.config?.tiandituKey ?? null);
  const name = computed(() => effectiveTiles(chosen.value, session.config?.defaultTiles, key.value));
  function choose(source: TileSourceName): void {
    chosen.value = source;
    localStorage.setItem(CHOSEN, source);
  }
  return { name, key, source: computed(() => SOURCES[name.value]), choose };
}
