import { defineAsyncComponent } from 'vue';

export { distanceMeters, toDatum } from './datum';
export { MAP_APPS, navigationLink, type MapApp } from './navigation';
export { TILE_SOURCES, SOURCES, type TileSourceName } from './tiles';
export { useTiles } from './useTiles';
export { useGeolocation, type FixFailure } from './useGeolocation';
export type { Aim, Fix, MapPoint } from './points';

/** The map library is loaded when the first map is shown, not before. */
export const MapView = defineAsyncComponent(() => import('./MapView.vue'));
