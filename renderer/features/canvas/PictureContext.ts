import { createContext, useContext } from 'react';
import type { MapPicture } from './mapPicture';

/** The picture that the canvas shows; another one with every change of the document. */
export const PictureContext = createContext<MapPicture | null>(null);

/** The picture that this part is drawn from. */
export function usePicture(): MapPicture {
  const picture = useContext(PictureContext);
  if (picture === null) throw new Error('usePicture outside of a Canvas');
  return picture;
}
