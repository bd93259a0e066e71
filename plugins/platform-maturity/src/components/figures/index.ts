export {
  factPhrase,
  formatCount,
  formatFigure,
  formatShare,
  sourcePhrase,
} from './figures';
export { unknownReasons } from './messages';
