import { reportOf, type Report } from '@paved/plugin-platform-maturity-common';
import type { AttestationStore } from './AttestationStore';

/**
 * What owners' answers tell the assessment. Those that expired are told too,
 * so that a fact can say that its answer ran out; those of entities that left
 * the catalog find no subject and change nothing.
 */
export class AttestationReports {
  readonly #store: Pick<AttestationStore, 'current'>;

  constructor(store: Pick<AttestationStore, 'current'>) {
    this.#store = store;
  }

  async reports(): Promise<Report[]> {
    const attestations = await this.#store.current();
    return attestations.flatMap(attestation => reportOf(attestation) ?? []);
  }
}
