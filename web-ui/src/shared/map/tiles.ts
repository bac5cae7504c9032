import type { Datum } from '@/api-client/contract';

/** Where the picture under the points comes from. NONE asks nobody: outlines that ship with the app. */
export const TILE_SOURCES = ['NONE', 'GAODE', 'TIANDITU', 'OSM'] as const;
export type TileSourceName = (typeof TILE_SOURCES)[number];

export interface TileSource {
  /** The datum its picture is drawn in: points are shifted to it. */
  datum: Datum;
  layers: string[];
  subdomains: string;
  attribution: string;
  maxZoom: number;
  needsKey: boolean;
}

const TIANDITU = (layer: string) =>
  `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default` +
  '&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}';

export const SOURCES: Record<TileSourceName, TileSource> = {
  NONE: { datum: 'WGS84', layers: [], subdomains: '', attribution: '', maxZoom: 19, needsKey: false },
  GAODE: {
    datum: 'GCJ02',
    layers: ['https://webrd0{s}.is.autonavi.com/appmaptile?lang=zh_cn&size=1&scale=1&style=8&x={x}&y={y}&z={z}'],
    subdomains: '1234',
    attribution: '© AutoNavi',
    maxZoom: 18,
    needsKey: false,
  },
  TIANDITU: {
    datum: 'WGS84',
    layers: [TIANDITU('vec'), TIANDITU('cva')],
    subdomains: '01234567',
    attribution: '© Tianditu',
    maxZoom: 18,
    needsKey: true,
  },
  OSM: {
    datum: 'WGS84',
    layers: ['https://tile.openstreetmap.org/{z}/{x}/{y}.png'],
    subdomains: '',
    attribution: '© OpenStreetMap contributors',
    maxZoom: 19,
    needsKey: false,
  },
};

export function isTileSource(value: unknown): value is TileSourceName {
  return TILE_SOURCES.includes(value as TileSourceName);
}

/** The person's choice, else the company's, else outlines; a source that needs a key is passed over without one. */
export function effectiveTiles(chosen: unknown, ofCompany: unknown, key: string | null): TileSourceName {
  const usable = (name: unknown): name is TileSourceName => isTileSource(name) && (!SOURCES[name].needsKey || Boolean(key));
  const upper = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value);
  return [upper(chosen), upper(ofCompany)].find(usable) ?? 'NONE';
}
