import type { Picture } from './drawPicture';

/** So many dots for each pixel, for slides and screens of high resolution. */
const scale = 2;

/** A picture as a file that every program opens. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const image = new Image();
  // Portals let images come from data URLs, and not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    picture.svg,
  )}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob =>
      blob
        ? resolve(blob)
        : reject(new Error('The browser could not write the picture.')),
    );
  });
}
