import { ref, shallowRef } from 'vue';

export interface Region {
  value: string;
  label: string;
  children?: Region[];
}

/** GB/T 2260: provinces, prefectures, districts. Loaded when the first page needs a name. */
const tree = shallowRef<Region[]>([]);
const names = shallowRef(new Map<string, string>());
const asked = ref(false);

/** The data counts a province by 2 digits and a prefecture by 4; the platform always writes 6. */
export function sixDigits(code: string): string {
  return code.padEnd(6, '0');
}

function complete(region: Region): Region {
  return { value: sixDigits(region.value), label: region.label, ...(region.children ? { children: region.children.map(complete) } : {}) };
}

async function load(): Promise<void> {
  const { regionData } = await import('element-china-area-data');
  const complete_ = (regionData as Region[]).map(complete);
  const found = new Map<string, string>();
  const walk = (region: Region) => {
    if (!found.has(region.value)) found.set(region.value, region.label);
    region.children?.forEach(walk);
  };
  complete_.forEach(walk);
  tree.value = complete_;
  names.value = found;
}

/** `410105` → the names from the province down, as many as are known. */
export function regionPath(code: string, known: ReadonlyMap<string, string>): string[] {
  const codes = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code];
  const path = codes.map((each) => known.get(sixDigits(each))).filter((name): name is string => name !== undefined);
  return path.filter((name, index) => path.indexOf(name) === index);
}

export function useRegions() {
  if (!asked.value) {
    asked.value = true;
    load().catch(() => (asked.value = false));
  }
  return {
    tree,
    /** The last two names: enough to recognise a district. */
    shortName: (code: string | null | undefined) => (code ? regionPath(code, names.value).slice(-2).join(' ') || code : ''),
    fullName: (code: string | null | undefined) => (code ? regionPath(code, names.value).join(' ') || code : ''),
  };
}
