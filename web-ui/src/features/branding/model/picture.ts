/** What the platform takes as a logo. */
export const LOGO_TYPES = ['image/png', 'image/jpeg'] as const;
export const MOST_BYTES = 64 * 1024;
const SIDE_PIXELS = 512;

/** The size in which a picture of this size is sent, its proportions kept; one that is small enough stays as it is. */
export function sizeToSend(width: number, height: number): { width: number; height: number } {
  const share = Math.min(1, SIDE_PIXELS / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}

export function isLogoType(type: string): boolean {
  return (LOGO_TYPES as readonly string[]).includes(type);
}

/** Bytes that a data URL holds. */
export function bytesOf(dataUrl: string): number {
  const content = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return Math.floor((content.length * 3) / 4) - (content.endsWith('==') ? 2 : content.endsWith('=') ? 1 : 0);
}
