import { explanationMessages } from '@paved/plugin-platform-maturity-common';
import { answerMessages } from '../components/answer/messages';
import { answerFilterMessages } from '../components/answerFilter/messages';
import { attentionMessages } from '../components/attention/messages';
import { attestationMessages } from '../components/attestations/messages';
import { axisMessages } from '../components/axes/messages';
import { cardMessages } from '../components/card/messages';
import { changeMessages } from '../components/changes/messages';
import { deliveryMessages } from '../components/delivery/messages';
import { downloadMessages } from '../components/download/messages';
import { gainMessages } from '../components/gain/messages';
import { gateMessages } from '../components/gate/messages';
import { goldenPathMessages } from '../components/goldenPaths/messages';
import { frameworkMessages } from '../components/guide/framework/messages';
import { guideMessages } from '../components/guide/messages';
import { referenceMessages } from '../components/guide/reference/messages';
import {
  comparisonMessages,
  scenarioMessages,
} from '../components/guide/scenarios/messages';
import { historyMessages } from '../components/history/messages';
import { listMessages } from '../components/list/messages';
import { marksMessages } from '../components/marks/messages';
import { matrixMessages } from '../components/matrix/messages';
import { memoMessages } from '../components/memo/messages';
import { movesMessages } from '../components/moves/messages';
import { pagingMessages } from '../components/paging/messages';
import { pictureMessages } from '../components/picture/messages';
import { filterMessages } from '../components/policy/filter/messages';
import { policyMessages } from '../components/policy/messages';
import { previewMessages } from '../components/policy/preview/messages';
import { settingMessages } from '../components/policy/settings/messages';
import { scatterMessages } from '../components/scatter/messages';
import { scopeMessages } from '../components/scope/messages';
import { searchMessages } from '../components/search/messages';
import { sprawlMessages } from '../components/sprawl/messages';
import { teamMessages } from '../components/teams/messages';
import { textMessages } from '../components/text/messages';
import { unknownMessages } from '../components/unknown/messages';
import { whatIfMessages } from '../components/whatIf/messages';
import { entitiesMessages } from '../components/entities/messages';
import { homeMessages } from '../components/home/messages';
import { refreshMessages } from '../components/refresh/messages';
import { contextMessages } from '../components/context/messages';
import { provenanceMessages } from '../components/provenance/messages';
import { standingMessages } from '../components/standing/messages';
import { stepMessages } from '../components/steps/messages';
import { strengthMessages } from '../components/strengths/messages';
import { pageMessages } from '../pages/messages';

/**
 * Every text of the pages in English, by the part of the page that shows it.
 * A part keeps its texts beside its components; only this folder reads them
 * from there, everybody else asks `useWords`.
 */
export const platformMaturityMessages = {
  /** The words of the model and of explanations, shared with memo, API and CLI. */
  explanation: explanationMessages,
  answer: answerMessages,
  answerFilter: answerFilterMessages,
  attention: attentionMessages,
  attestations: attestationMessages,
  axes: axisMessages,
  card: cardMessages,
  changes: changeMessages,
  delivery: deliveryMessages,
  download: downloadMessages,
  gain: gainMessages,
  gate: gateMessages,
  goldenPaths: goldenPathMessages,
  guide: {
    ...guideMessages,
    framework: frameworkMessages,
    reference: referenceMessages,
    scenarios: scenarioMessages,
    comparison: comparisonMessages,
  },
  history: historyMessages,
  list: listMessages,
  marks: marksMessages,
  matrix: matrixMessages,
  memo: memoMessages,
  moves: movesMessages,
  entities: entitiesMessages,
  home: homeMessages,
  refresh: refreshMessages,
  pages: pageMessages,
  paging: pagingMessages,
  picture: pictureMessages,
  policy: {
    ...policyMessages,
    filter: filterMessages,
    preview: previewMessages,
    settings: settingMessages,
  },
  scatter: scatterMessages,
  scope: scopeMessages,
  search: searchMessages,
  sprawl: sprawlMessages,
  teams: teamMessages,
  text: textMessages,
  context: contextMessages,
  provenance: provenanceMessages,
  standing: standingMessages,
  steps: stepMessages,
  strengths: strengthMessages,
  unknown: unknownMessages,
  whatIf: whatIfMessages,
};
