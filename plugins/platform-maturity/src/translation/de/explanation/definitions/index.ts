import type { Texts } from '../../../Words';
import {
  approaches,
  confidences,
  moves,
  roles,
  stages,
  undetermined,
} from './answers';
import { deliveryMeasures, facts, factors, thresholdSources } from './context';
import { capabilities, organizationSignals, practices } from './practices';
import { aspectLevels, questions } from './questions';
import { settings } from './settings';

export const definitions: Texts['explanation']['definitions'] = {
  approaches,
  stages,
  moves,
  confidences,
  undetermined,
  factors,
  facts,
  thresholdSources,
  practices,
  capabilities,
  organizationSignals,
  roles,
  questions,
  aspectLevels,
  deliveryMeasures,
  settings,
};
