import type { PluginView, VersionView } from '@/api-client/control';

/** OFF for everybody; STOPPED where it should run and does not; else who is offered it. */
export type Stage = 'OFF' | 'STOPPED' | 'NOBODY' | 'SOME' | 'ALL';

export function stageOf({ enabled, running, percent, tenants }: VersionView): Stage {
  if (!enabled) return 'OFF';
  if (!running) return 'STOPPED';
  if (percent === 100) return 'ALL';
  return percent === 0 && tenants.length === 0 ? 'NOBODY' : 'SOME';
}

const isOffered = (version: VersionView) => version.enabled && (version.percent > 0 || version.tenants.length > 0);

export function newestFirst({ versions }: PluginView): VersionView[] {
  return [...versions].reverse();
}

/** What becomes of the tenants of a version that goes: all go on with another one, some do, or none. */
export interface Afterwards {
  case: 'WHOLE' | 'PART' | 'NONE';
  other: string;
}

export function afterwards(plugin: PluginView, version: VersionView): Afterwards {
  const others = newestFirst(plugin).filter((each) => each.version !== version.version && isOffered(each));
  const whole = others.find((each) => each.percent === 100);
  if (whole) return { case: 'WHOLE', other: whole.version };
  return others[0] ? { case: 'PART', other: others[0].version } : { case: 'NONE', other: '' };
}

/** Offered to somebody and not switched off: what a return from it would change. */
export function mayRollBack(version: VersionView): boolean {
  return isOffered(version);
}

/** The name in a language, else in any, else the id. */
export function nameOf({ id, name }: Pick<PluginView, 'id' | 'name'>, language: string): string {
  return name[language] ?? Object.values(name)[0] ?? id;
}
