import type { Attestation } from '@paved/plugin-platform-maturity-common';
import type { Knex } from 'knex';
import type {
  AttestationStore,
  Withdrawal,
} from '../attestations/AttestationStore';
import { toIso, type Timestamp } from './rows';

interface AttestationRow {
  sequence: number;
  id: string;
  subject: string;
  question: Attestation['question'];
  answer: string;
  comment: string | null;
  attested_by: string;
  attested_at: Timestamp;
  expires_at: Timestamp;
  withdrawn_at: Timestamp | null;
  withdrawn_by: string | null;
}

const table = 'attestations';

/** Keeps the answers of owners in the plugin's database. */
export class DatabaseAttestationStore implements AttestationStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(attestation: Attestation): Promise<void> {
    await this.#knex<AttestationRow>(table).insert({
      id: attestation.id,
      subject: attestation.subject,
      question: attestation.question,
      answer: JSON.stringify(attestation.answer),
      comment: attestation.comment ?? null,
      attested_by: attestation.attestedBy,
      attested_at: new Date(attestation.attestedAt),
      expires_at: new Date(attestation.expiresAt),
    });
  }

  async get(id: string): Promise<Attestation | undefined> {
    const row = await this.#knex<AttestationRow>(table).where({ id }).first();
    return row && toAttestation(row);
  }

  async history(
    subject: string,
    limitPerQuestion: number,
  ): Promise<Attestation[]> {
    const numbered = this.#knex(table)
      .where({ subject })
      .select('*')
      .rowNumber('recency', order =>
        order.partitionBy('question').orderBy('sequence', 'desc'),
      )
      .as('numbered');
    const rows: AttestationRow[] = await this.#knex
      .from(numbered)
      .where('recency', '<=', limitPerQuestion)
      .orderBy('sequence', 'desc');
    return rows.map(toAttestation);
  }

  async withdraw(id: string, by: string, at: Date): Promise<Withdrawal> {
    // One statement, so that no answer comes between looking and writing.
    const withdrawn = await this.#knex<AttestationRow>(table)
      .where({ id })
      .whereNull('withdrawn_at')
      .whereNotExists(this.#later())
      .update({ withdrawn_at: at, withdrawn_by: by });
    if (withdrawn === 1) {
      return 'withdrawn';
    }
    const before = await this.get(id);
    return before?.withdrawnAt ? 'unchanged' : 'superseded';
  }

  async current(): Promise<Attestation[]> {
    const rows = await this.#knex<AttestationRow>(table)
      .whereNull('withdrawn_at')
      .whereNotExists(this.#later())
      .orderBy('sequence');
    return rows.map(toAttestation);
  }

  /** The answers that replace the one of the query around it. */
  #later(): Knex.QueryBuilder {
    const outer = (column: string) => this.#knex.ref(`${table}.${column}`);
    return this.#knex
      .from({ later: table })
      .select(this.#knex.raw('1'))
      .where('later.subject', outer('subject'))
      .where('later.question', outer('question'))
      .where('later.sequence', '>', outer('sequence'));
  }
}

function toAttestation(row: AttestationRow): Attestation {
  return {
    id: row.id,
    subject: row.subject,
    question: row.question,
    answer: JSON.parse(row.answer),
    ...(row.comment ? { comment: row.comment } : {}),
    attestedBy: row.attested_by,
    attestedAt: toIso(row.attested_at),
    expiresAt: toIso(row.expires_at),
    ...(row.withdrawn_at && row.withdrawn_by
      ? {
          withdrawnAt: toIso(row.withdrawn_at),
          withdrawnBy: row.withdrawn_by,
        }
      : {}),
  };
}
