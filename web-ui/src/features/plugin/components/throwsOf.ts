import type { PluginRefusal } from '@/shared/extension';

/** `/plugin-pages/<id>/`, out of the address of a module. */
export const originOf = (module: string) => `${module.split('/').slice(0, 3).join('/')}/`;

function isRefusal(reason: unknown): reason is PluginRefusal {
  return typeof reason === 'object' && reason !== null && !(reason instanceof Error) && 'slug' in reason && 'detail' in reason;
}

/**
 * Tells what a plugin's page throws after it was mounted: in a listener, a timer, a promise that nobody waits for.
 *
 * @param told a refusal of the host that the page did not catch
 * @returns what ends the watch
 */
export function watchThrows(module: string, { thrown, told }: { thrown: () => void; told: (refusal: PluginRefusal) => void }): () => void {
  const origin = originOf(module);
  const onError = (event: ErrorEvent) => {
    if (event.filename.includes(origin) || String(event.error?.stack).includes(origin)) thrown();
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    // only the host of a page refuses like this, and one page is shown at a time
    if (isRefusal(reason)) told(reason);
    else if (reason instanceof Error && String(reason.stack).includes(origin)) thrown();
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}
