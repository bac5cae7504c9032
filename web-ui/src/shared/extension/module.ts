import type { Component, Ref } from 'vue';
import type { RouteRecordRaw } from 'vue-router';

export type Shell = 'field' | 'console' | 'operator';

/** A door on the phone's 应用 page or a line in the PC's menu: `title` is the key of its text, `text` is in the person's language already. */
export type Entrance = EntranceTo & ({ title: string } | { text: string });

export interface EntranceTo {
  /** Name of an icon of the shell's icon set. */
  icon: string;
  to: string;
  permission?: string;
  order: number;
}

/** A component that a feature lends to a named place on a page of another feature or of a shell. */
export interface SlotEntry {
  place: string;
  order: number;
  permission?: string;
  component: () => Promise<{ default: Component }>;
}

/** What a feature's `module.ts` exports: the only part of it that shells see. */
export interface FeatureModule {
  name: string;
  fieldRoutes?: RouteRecordRaw[];
  fieldEntrances?: Entrance[];
  fieldSlots?: SlotEntry[];
  consoleRoutes?: RouteRecordRaw[];
  consoleEntrances?: Entrance[];
  consoleSlots?: SlotEntry[];
  operatorRoutes?: RouteRecordRaw[];
  operatorEntrances?: Entrance[];
  /** Entrances that only the platform knows; called in the set-up of a menu. */
  liveEntrances?: (shell: Shell) => Readonly<Ref<readonly Entrance[]>>;
}

export function inOrder<T extends { order: number }>(entries: readonly T[]): T[] {
  return [...entries].sort((one, other) => one.order - other.order);
}
