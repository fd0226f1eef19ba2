const longestPixels = 1920;
const quality = 0.85;

/** A photograph small enough for a weak signal; the original when the phone cannot read it. */
export async function shrink(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestPixels / Math.max(bitmap.width, bitmap.height));
    if (scale === 1) return file;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return (await jpegOf(canvas)) ?? file;
  } catch {
    return file;
  }
}

function jpegOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
}
