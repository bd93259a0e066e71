import { explanationMessages } from '@paved/plugin-platform-maturity-common';

export { sourcePhrase } from '@paved/plugin-platform-maturity-common';
export { factPhrase, formatCount, formatFigure, formatShare } from './figures';
export const { factPhrases, unknownReasons } = explanationMessages;
