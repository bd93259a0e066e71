export {
  factPhrase,
  formatCount,
  formatFigure,
  formatShare,
  sourcePhrase,
} from './figures';
export { scopeWords, unknownReasons } from './messages';
