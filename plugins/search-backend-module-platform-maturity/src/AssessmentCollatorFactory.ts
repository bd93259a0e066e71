import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  searchDocumentType,
  subjectKinds,
  type AssessmentDocument,
} from '@paved/plugin-platform-maturity-common';
import type { PlatformMaturityService } from '@paved/plugin-platform-maturity-node';
import { documentOf } from './documentOf';

/** As many as the list of the API returns at a time. */
const pageSize = 200;

/**
 * Reads all assessments of entities. That of the organization stays out: the
 * search could not tell who may read it.
 */
export class AssessmentCollatorFactory implements DocumentCollatorFactory {
  readonly type = searchDocumentType;
  readonly visibilityPermission = catalogEntityReadPermission;
  readonly #assessments: PlatformMaturityService;
  readonly #auth: AuthService;
  readonly #locationTemplate: string;

  constructor(options: {
    assessments: PlatformMaturityService;
    auth: AuthService;
    locationTemplate: string;
  }) {
    this.#assessments = options.assessments;
    this.#auth = options.auth;
    this.#locationTemplate = options.locationTemplate;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<AssessmentDocument> {
    let cursor: string | undefined;
    do {
      const page = await this.#assessments.listAssessments(
        cursor
          ? { cursor, limit: pageSize }
          : { kind: [...subjectKinds], limit: pageSize },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      );
      for (const summary of page.items) {
        yield documentOf(summary, this.#locationTemplate);
      }
      cursor = page.nextCursor;
    } while (cursor);
  }
}
