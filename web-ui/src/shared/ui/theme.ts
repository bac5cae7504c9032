import { computed, ref } from 'vue';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const CHOSEN = 'dianlu.theme';
const device = matchMedia('(prefers-color-scheme: dark)');
const deviceDark = ref(device.matches);

function remembered(): Theme {
  const value = localStorage.getItem(CHOSEN) as Theme | null;
  return value !== null && THEMES.includes(value) ? value : 'auto';
}

const theme = ref<Theme>(remembered());
const dark = computed(() => theme.value === 'dark' || (theme.value === 'auto' && deviceDark.value));

function apply(): void {
  document.documentElement.classList.toggle('dark', dark.value);
  const color = dark.value ? '#111514' : '#0b7a75';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', color);
}

device.addEventListener('change', () => {
  deviceDark.value = device.matches;
  apply();
});

export function useTheme() {
  apply();
  function choose(chosen: Theme): void {
    theme.value = chosen;
    localStorage.setItem(CHOSEN, chosen);
    apply();
  }
  return { theme, dark, choose };
}
