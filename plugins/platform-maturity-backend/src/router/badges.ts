import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import type { Router } from 'express';
import type { AssessmentService } from '../assessments/AssessmentService';
import type { AssessmentStore } from '../assessments/AssessmentStore';
import { badgeOf, type BadgeContent } from '../badges/badgeOf';

/** READMEs are read often, assessments change seldom. */
const maxAgeSeconds = 300;

/**
 * An image per entity for READMEs. Where the operator makes them public, they
 * show approach and stage to anybody who knows the reference; otherwise to
 * those who may read the assessment.
 */
export function addBadgeRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    assessments: AssessmentService;
    assessmentStore: Pick<AssessmentStore, 'get'>;
    publicBadges: boolean;
  },
): void {
  const { httpAuth, assessments, assessmentStore, publicBadges } = options;

  router.get('/badges/:kind/:namespace/:name', async (request, response) => {
    const { kind, namespace, name } = request.params;
    const read = async () => {
      if (publicBadges) {
        return assessmentStore.get(
          stringifyEntityRef({ kind, namespace, name }),
        );
      }
      const credentials = await httpAuth.credentials(request);
      try {
        return await assessments.getByRef(
          { kind, namespace, name },
          credentials,
        );
      } catch (error) {
        if (isError(error) && error.name === 'NotFoundError') {
          return undefined;
        }
        throw error;
      }
    };
    const { content = 'answer' } = request.query as {
      content?: BadgeContent;
    };
    // What is refused is refused before the answer begins to be an image.
    const image = badgeOf(await read(), content);
    response
      .set(
        'Cache-Control',
        `${publicBadges ? 'public' : 'private'}, max-age=${maxAgeSeconds}`,
      )
      .type('image/svg+xml')
      .send(image);
  });
}
