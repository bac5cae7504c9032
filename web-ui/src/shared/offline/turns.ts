import { readStored, store } from './storage';
import { uuid7 } from './uuid7';

/** This device and its count of what it gave. */
export interface Turn {
  device: string;
  turn: number;
}

const KEY = 'dianlu.device';
/** Goes on counting where storage is full or switched off. */
let last: Turn | null = null;

/** Tells the platform in which order this device gave what replaces itself, whatever its clock shows meanwhile. */
export function nextTurn(): Turn {
  const known = readStored<Turn>(KEY) ?? last ?? { device: uuid7(), turn: 0 };
  const counted = last?.device === known.device ? last.turn : 0;
  last = { device: known.device, turn: Math.max(known.turn, counted) + 1 };
  store(KEY, last);
  return last;
}
