import { defineAsyncComponent, inject, type App, type Component, type InjectionKey } from 'vue';
import { inOrder, type SlotEntry } from './module';

interface Lent {
  permission: string | undefined;
  component: Component;
}
const LENT: InjectionKey<Map<string, Lent[]>> = Symbol('lent components');

/** Called once by a shell with what its features lend. */
export function provideSlots(app: App, entries: readonly SlotEntry[]): void {
  const places = new Map<string, Lent[]>();
  for (const entry of inOrder(entries)) {
    const lent = { permission: entry.permission, component: defineAsyncComponent(entry.component) };
    places.set(entry.place, [...(places.get(entry.place) ?? []), lent]);
  }
  app.provide(LENT, places);
}

export function useLent(place: string): Lent[] {
  return inject(LENT, new Map<string, Lent[]>()).get(place) ?? [];
}
