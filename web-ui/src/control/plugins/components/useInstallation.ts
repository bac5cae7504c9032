import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { PluginReport, VersionView } from '@/api-client/control';
import { pluginsApi } from '../api';
import { problemOfJar } from '../model/jar';

/** CHOOSING a file, SENDING it to be judged, JUDGED with a report, INSTALLING it. */
export type Phase = 'CHOOSING' | 'SENDING' | 'JUDGED' | 'INSTALLING';

/** A jar on its way in: sent and judged first, installed only then. It is not sent again by itself: fifty megabytes may cost somebody something. */
export function useInstallation(onInstalled: (version: VersionView) => unknown) {
  const file = shallowRef<File | null>(null);
  const phase = ref<Phase>('CHOOSING');
  const sent = ref(0);
  const report = shallowRef<PluginReport | null>(null);
  const unsuitable = ref<string | null>(null);
  const error = shallowRef<unknown>(null);
  let leaving = new AbortController();

  async function send<T>(during: Phase, otherwise: Phase, work: (jar: File, call: { signal: AbortSignal; onSent: (share: number) => void }) => Promise<T>): Promise<T | null> {
    const jar = file.value!;
    const { signal } = leaving;
    phase.value = during;
    sent.value = 0;
    error.value = null;
    try {
      return await work(jar, { signal, onSent: (share) => { sent.value = share; } });
    } catch (failure) {
      if (signal.aborted) return null;
      error.value = failure;
      phase.value = otherwise;
      return null;
    }
  }
  async function judge(): Promise<void> {
    const judged = await send('SENDING', 'CHOOSING', pluginsApi.inspect);
    if (judged === null) return;
    report.value = judged;
    phase.value = 'JUDGED';
  }
  function startOver(): void {
    leaving.abort();
    leaving = new AbortController();
    phase.value = 'CHOOSING';
    file.value = report.value = error.value = unsuitable.value = null;
  }
  onScopeDispose(() => leaving.abort());
  return {
    file, phase, sent, report, unsuitable, error, startOver, judge,
    busy: computed(() => phase.value === 'SENDING' || phase.value === 'INSTALLING'),
    choose(chosen: File): void {
      startOver();
      unsuitable.value = problemOfJar(chosen);
      if (unsuitable.value !== null) return;
      file.value = chosen;
      void judge();
    },
    async install(percent: number): Promise<void> {
      const installed = await send('INSTALLING', 'JUDGED', (jar, call) => pluginsApi.install(jar, percent, call));
      if (installed !== null) await onInstalled(installed);
    },
  };
}
