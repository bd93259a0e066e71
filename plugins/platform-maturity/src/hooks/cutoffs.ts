import {
  defaultPolicy,
  type Cutoffs,
} from '@paved/plugin-platform-maturity-common';
import { createContext, useContext } from 'react';

const CutoffsContext = createContext<Cutoffs>(defaultPolicy.cutoffs);

/** Tells everything below which cut-offs are in force. */
export const CutoffsProvider = CutoffsContext.Provider;

/** The cut-offs that scores are to be seen against. */
export function useCutoffs(): Cutoffs {
  return useContext(CutoffsContext);
}
