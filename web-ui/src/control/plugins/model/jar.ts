export const MOST_BYTES = 50 * 1024 * 1024;

/** What the page itself can see before sending: the key of the text to show, or nothing. */
export function problemOfJar({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (!name.toLowerCase().endsWith('.jar')) return 'plugins.jar.noJar';
  if (size === 0) return 'plugins.jar.empty';
  return size > MOST_BYTES ? 'plugins.jar.tooLarge' : null;
}

/** In megabytes with one decimal, a small file in kilobytes. */
export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
