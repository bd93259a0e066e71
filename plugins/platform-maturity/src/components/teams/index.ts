export { LoadMap } from './LoadMap';
