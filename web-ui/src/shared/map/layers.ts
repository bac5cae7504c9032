import L from 'leaflet';
import type { LngLat } from '@/api-client/contract';
import { loadOutlines, overlaps, type Outline } from './outlines';
import { isInside } from './shiftedArea';
import type { TileSource } from './tiles';

const DISTRICTS_FROM_ZOOM = 7;
const LABELS_FROM_ZOOM = 9;
/** Leaflet stacks a marker by how far down it is, and a canvas at 100: names in the upper part would lie under it. */
const ABOVE_CANVAS = 10_000;
const EMPTY_PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const at = ({ lng, lat }: LngLat): L.LatLngTuple => [lat, lng];
const color = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export function tileLayers(source: TileSource, key: string | null): L.TileLayer[] {
  return source.layers.map((url) =>
    L.tileLayer(url, {
      subdomains: source.subdomains || 'a',
      maxNativeZoom: source.maxZoom,
      maxZoom: 19,
      attribution: source.attribution,
      errorTileUrl: EMPTY_PIXEL,
      // Public tile servers want to know which site asks; they learn no more than that.
      referrerPolicy: 'strict-origin-when-cross-origin',
      ...(key ? { key } : {}),
    } as L.TileLayerOptions),
  );
}

/** Outlines of provinces, and of districts when one looks closer; they lie under the tiles and need no network. */
export function outlineLayer(map: L.Map): { redraw: () => void } {
  const pane = map.createPane('outlines');
  pane.style.zIndex = '150';
  map.createPane('grid').style.zIndex = '160';
  const renderer = L.canvas({ pane: 'outlines', padding: 0.5 });
  const provinces = L.layerGroup().addTo(map);
  const districts = L.layerGroup().addTo(map);
  const names = L.layerGroup().addTo(map);
  const shown = new Set<string>();
  const labelled: Outline[] = [];

  function draw(group: L.LayerGroup, outline: Outline, fill: boolean, weight: number): void {
    const style = { renderer, pane: 'outlines', interactive: false, weight, color: color('--dl-map-border') };
    for (const ring of outline.rings) {
      L.polygon(ring.map(at), { ...style, fill, fillColor: color('--dl-map-land'), fillOpacity: 1 }).addTo(group);
    }
  }

  function writeName(name: string, place: L.LatLngExpression): void {
    const icon = L.divIcon({ className: 'dl-map-name', html: '', iconSize: [0, 0] });
    const label = L.marker(place, { icon, interactive: false, keyboard: false, pane: 'outlines', zIndexOffset: ABOVE_CANVAS }).addTo(names);
    label.getElement()!.textContent = name;
  }

  /** Close up no name lies in view: then the district around the middle is named, so that a street is somewhere. */
  function writeNameOfMiddle(view: L.LatLngBounds): void {
    const middle = view.getCenter();
    const around = labelled.find(({ rings }) => isInside(rings, middle));
    if (around) writeName(around.name, [middle.lat + (view.getNorth() - middle.lat) * 0.78, middle.lng]);
  }

  function drawNames(): void {
    names.clearLayers();
    if (map.getZoom() < LABELS_FROM_ZOOM) return;
    const view = map.getBounds();
    const seen = labelled.filter(({ at: place }) => place !== null && view.contains(at(place)));
    seen.forEach((outline) => writeName(outline.name, at(outline.at!)));
    if (seen.length === 0) writeNameOfMiddle(view);
  }

  async function drawDistricts(all: Outline[]): Promise<void> {
    if (map.getZoom() < DISTRICTS_FROM_ZOOM) return;
    const view = map.getBounds();
    const bounds = { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
    for (const province of all) {
      const code = province.code.slice(0, 2);
      if (shown.has(code) || !overlaps(province.bounds, bounds)) continue;
      shown.add(code);
      for (const district of await loadOutlines(code)) {
        draw(districts, district, false, 0.8);
        labelled.push(district);
      }
    }
  }

  async function redraw(): Promise<void> {
    provinces.clearLayers();
    districts.clearLayers();
    shown.clear();
    labelled.length = 0;
    const all = await loadOutlines('china');
    all.forEach((province) => draw(provinces, province, true, 1.2));
    await drawDistricts(all);
    drawNames();
  }
  map.on('moveend', async () => {
    await drawDistricts(await loadOutlines('china'));
    drawNames();
  });
  void redraw();
  return { redraw };
}

/** A quiet grid so that a map without a picture still shows movement and scale. */
export function gridLayer(): L.GridLayer {
  const Grid = L.GridLayer.extend({
    createTile(this: L.GridLayer) {
      const tile = document.createElement('div');
      tile.className = 'dl-map-grid';
      return tile;
    },
  });
  return new (Grid as unknown as new (options: L.GridLayerOptions) => L.GridLayer)({ tileSize: 128, pane: 'grid' });
}
