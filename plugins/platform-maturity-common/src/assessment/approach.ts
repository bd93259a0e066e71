import { levelOfScore, reaches } from '../factors';
import type { Policy } from '../policy';
import type {
  Approach,
  Recommendation,
  UndeterminedReason,
} from './Recommendation';

/** What the context calls for: the level of demand, with the size gate. */
export function approachOf(
  { demand, demandCoverage }: Pick<Recommendation, 'demand' | 'demandCoverage'>,
  developers: number | undefined,
  { cutoffs, factors }: Policy,
): { approach: Approach; sizeGate: boolean; reasons: UndeterminedReason[] } {
  const reasons: UndeterminedReason[] = [];
  if (developers === undefined) {
    reasons.push('developersUnknown');
  }
  if (!reaches(demandCoverage, cutoffs.demandCoverage)) {
    reasons.push('demandCoverageTooLow');
  }
  if (demand === undefined || reasons.length > 0) {
    return { approach: 'undetermined', sizeGate: false, reasons };
  }
  const level = levelOfScore(demand);
  const gate = factors.teamSize.measures.developers?.low;
  const gated =
    level === 'platformEngineering' && gate !== undefined && developers! < gate;
  return { approach: gated ? 'hybrid' : level, sizeGate: gated, reasons };
}
