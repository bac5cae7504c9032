import { bytesOf, isLogoType, MOST_BYTES, sizeToSend } from '../model/picture';

async function imageOf(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * A file as the data URL that is sent, drawn smaller where it is too large.
 *
 * @returns null where it is no picture, or does not get small enough
 */
export async function logoOf(file: File): Promise<string | null> {
  if (!isLogoType(file.type)) return null;
  try {
    const image = await imageOf(file);
    const canvas = document.createElement('canvas');
    let { width, height } = sizeToSend(image.naturalWidth, image.naturalHeight);
    for (; Math.max(width, height) >= 64; width = Math.round(width / 2), height = Math.round(height / 2)) {
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
      const url = canvas.toDataURL('image/png');
      if (bytesOf(url) <= MOST_BYTES) return url;
    }
    return null;
  } catch {
    return null;
  }
}
