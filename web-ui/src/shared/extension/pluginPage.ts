/**
 * What the ES module of a plugin's page exports as its default, and what it is given. A page is one module without a build:
 *
 *     export default {
 *       async mount(element, host) {
 *         element.textContent = (await host.get('/notes')).length;
 *         return () => element.replaceChildren();
 *       },
 *     };
 */
export interface PluginPage {
  /**
   * Draws the page into the element, which is empty and the page's alone until it is left.
   *
   * @returns what takes the page away again: timers, listeners outside of the element
   */
  mount(element: HTMLElement, host: PluginHost): PluginUnmount | void | Promise<PluginUnmount | void>;
}
export type PluginUnmount = () => void;

/** What the host refused or could not do, as RFC 9457 says it; `status` is 0 when no answer came. */
export interface PluginRefusal {
  status: number;
  slug: string;
  /** In the person's language. */
  detail: string;
  errors: { field: string; code: string; message: string }[];
}

/**
 * The page's way to the rest: who works here and how it looks, and calls bound to `/api/v1/plugins/<id>`. The page is mounted
 * anew when the language changes.
 */
export interface PluginHost {
  readonly language: 'zh-CN' | 'zh-TW' | 'en';
  readonly theme: 'light' | 'dark';
  /** @returns what ends the subscription; it also ends when the page is left */
  onTheme(listener: (theme: 'light' | 'dark') => void): () => void;
  readonly person: { readonly id: string; readonly name: string };
  /** Codes such as `customer.read`, the plugin's own among them. */
  readonly permissions: readonly string[];
  /** The customer or visit the page was opened for, if any. */
  readonly customerId: string | null;
  readonly visitId: string | null;
  /** Paths begin with a slash and may have a query. Each throws a {@link PluginRefusal}. */
  get<T = unknown>(path: string): Promise<T>;
  post<T = unknown>(path: string, body?: unknown): Promise<T>;
  put<T = unknown>(path: string, body?: unknown): Promise<T>;
  delete(path: string): Promise<void>;
  /** Goes to another page of this shell, such as `/customers/…`. */
  navigate(path: string): void;
  /** Says something for a moment. */
  toast(text: string): void;
}
