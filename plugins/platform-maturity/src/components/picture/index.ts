export { legendItem } from './drawPicture';
export { PictureButton } from './PictureButton';
