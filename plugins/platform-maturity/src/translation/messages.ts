import { explanationMessages } from '@paved/plugin-platform-maturity-common';
import { attentionMessages } from '../components/attention/messages';
import { axisMessages } from '../components/axes/messages';
import { cardMessages } from '../components/card/messages';
import { changeMessages } from '../components/changes/messages';
import { deliveryMessages } from '../components/delivery/messages';
import { gainMessages } from '../components/gain/messages';
import { gateMessages } from '../components/gate/messages';
import { goldenPathMessages } from '../components/goldenPaths/messages';
import { historyMessages } from '../components/history/messages';
import { listMessages } from '../components/list/messages';
import { marksMessages } from '../components/marks/messages';
import { matrixMessages } from '../components/matrix/messages';
import { memoMessages } from '../components/memo/messages';
import { movesMessages } from '../components/moves/messages';
import { scatterMessages } from '../components/scatter/messages';
import { scopeMessages } from '../components/scope/messages';
import { searchMessages } from '../components/search/messages';
import { sprawlMessages } from '../components/sprawl/messages';
import { teamMessages } from '../components/teams/messages';
import { textMessages } from '../components/text/messages';
import { unknownMessages } from '../components/unknown/messages';
import { whatIfMessages } from '../components/whatIf/messages';
import { pageMessages } from '../pages/messages';

/**
 * Every text of the pages in English, by the part of the page that shows it.
 * A part keeps its texts beside its components; only this folder reads them
 * from there, everybody else asks `useWords`.
 */
export const platformMaturityMessages = {
  /** The words of the model and of explanations, shared with memo, API and CLI. */
  explanation: explanationMessages,
  attention: attentionMessages,
  axes: axisMessages,
  card: cardMessages,
  changes: changeMessages,
  delivery: deliveryMessages,
  gain: gainMessages,
  gate: gateMessages,
  goldenPaths: goldenPathMessages,
  history: historyMessages,
  list: listMessages,
  marks: marksMessages,
  matrix: matrixMessages,
  memo: memoMessages,
  moves: movesMessages,
  pages: pageMessages,
  scatter: scatterMessages,
  scope: scopeMessages,
  search: searchMessages,
  sprawl: sprawlMessages,
  teams: teamMessages,
  text: textMessages,
  unknown: unknownMessages,
  whatIf: whatIfMessages,
};
