import { computed, shallowRef, watch } from 'vue';
import type { BrandingView } from '@/api-client/contract';
import { useSession } from '../auth/session';
import { http } from '../http/client';
import { forget, readStored, store } from '../offline/storage';
import { isColor, shadesOf, type Shades } from './shades';

/** Kept on the device, so that the phone opens in the company's looks without a network. */
interface Kept {
  tenantId: string;
  branding: BrandingView;
}

const KEY = 'dianlu.branding';
const STYLE = 'dl-branding';
const branding = shallowRef<BrandingView | null>(null);

function rules(place: string, { brand, ink, soft, on, headFrom, headTo, aside }: Shades): string {
  return `${place} { --dl-brand: ${brand}; --dl-brand-ink: ${ink}; --dl-brand-soft: ${soft}; --dl-on-brand: ${on}; --dl-head-from: ${headFrom}; --dl-head-to: ${headTo}; --dl-aside: ${aside}; }`;
}

/** Named twice, the root goes before the palette's own rules, whichever a build loads last. */
function paint(color: string | null | undefined): void {
  const shades = color && isColor(color) ? shadesOf(color) : null;
  const style = document.getElementById(STYLE) ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: STYLE }));
  style.textContent = shades ? `${rules(':root:root', shades.light)} ${rules('html.dark:root', shades.dark)} :root { --dl-own: ${shades.light.brand}; }` : '';
}

export function showBranding(shown: BrandingView | null): void {
  branding.value = shown;
  paint(shown?.color);
}

async function learn(tenantId: string): Promise<void> {
  const kept = readStored<Kept>(KEY);
  showBranding(kept?.tenantId === tenantId ? kept.branding : null);
  try {
    remember(tenantId, await http.get<BrandingView>('/branding'));
  } catch {
    // Without a network, or from an older server, the page looks as it did last.
  }
}

function remember(tenantId: string, learnt: BrandingView): void {
  showBranding(learnt);
  store(KEY, { tenantId, branding: learnt } satisfies Kept);
}

/** Called once by a shell: from the sign-in on it looks as the person's company does. */
export function followBranding(): void {
  const session = useSession();
  watch(() => session.me?.tenant.id ?? null, (id) => {
    if (id !== null) void learn(id);
    else showBranding(null);
  }, { immediate: true });
  watch(() => session.refusal, (reason) => reason !== null && reason !== 'unauthorized' && forget(KEY));
}

/** How the company looks: its name, logo, and the partner who helps; what it did not choose is the platform's. */
export function useBranding() {
  const session = useSession();
  const tenant = computed(() => session.me?.tenant);
  return {
    branding,
    name: computed(() => branding.value?.shownName ?? tenant.value?.name ?? ''),
    logo: computed(() => branding.value?.logo ?? null),
    partnerName: computed(() => branding.value?.shownPartnerName ?? tenant.value?.partnerName ?? null),
    partnerContact: computed(() => branding.value?.shownPartnerContact ?? tenant.value?.partnerContact ?? null),
    /** What was just stored is shown at once. */
    stored: (view: BrandingView) => tenant.value && remember(tenant.value.id, view),
  };
}
