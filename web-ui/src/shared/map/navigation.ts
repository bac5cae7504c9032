import type { LngLat } from '@/api-client/contract';
import { toDatum } from './datum';

export const MAP_APPS = ['amap', 'baidu', 'apple', 'google'] as const;
export type MapApp = (typeof MAP_APPS)[number];

/**
 * The link that opens a map app with a route to a place, in the datum that app's roads are drawn in: GCJ-02 in
 * mainland China (Apple and Google as well), BD-09 for Baidu. Outside China the shift is nothing.
 */
export function navigationLink(app: MapApp, place: LngLat, name: string): string {
  const text = encodeURIComponent(name);
  const at = toDatum(place, 'WGS84', app === 'baidu' ? 'BD09' : 'GCJ02');
  const lng = at.lng.toFixed(6);
  const lat = at.lat.toFixed(6);
  switch (app) {
    case 'amap':
      return `https://uri.amap.com/navigation?to=${lng},${lat},${text}&mode=car&coordinate=gaode&callnative=1&src=dianlu`;
    case 'baidu':
      return `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${text}&content=${text}&coord_type=bd09ll&output=html&src=dianlu`;
    case 'apple':
      return `https://maps.apple.com/?daddr=${lat},${lng}&q=${text}`;
    case 'google':
      return `https://www.google.com/maps/dir/?api=1&destination=${lat},${lng}`;
  }
}
