import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  assessCatalog,
  nearestOf,
  organizationRef,
  type Assessment,
  type Policy,
} from '@paved/plugin-platform-maturity-common';
import type { Progress } from '../Progress';
import { shortRef } from '../report/wording';
import { UnreadableInputError } from '../UnreadableInputError';

/**
 * The assessment of one subject, named as people do: without its namespace when
 * that is `default`. Throws an {@link UnreadableInputError} if there is none.
 */
export function assessOne(
  entities: readonly Entity[],
  policy: Policy,
  name: string,
  progress: Progress,
): Assessment {
  const wanted = refOf(name);
  const run = assessCatalog(entities, policy);
  const known: string[] = [];
  for (const assessment of run.assessments()) {
    const { ref } = assessment.subject;
    known.push(ref);
    progress.update('Assessing', known.length, run.subjects);
    if (ref === wanted) {
      progress.end();
      return assessment;
    }
  }
  progress.end();
  const nearest = nearestOf(shortRef(wanted), known.map(shortRef));
  throw new UnreadableInputError([
    {
      message: `--subject: the descriptors have no ${name} that is assessed${
        nearest ? `; did you mean ${nearest}?` : ''
      }`,
    },
  ]);
}

function refOf(name: string): string {
  if (name.toLocaleLowerCase('en-US') === organizationRef) {
    return organizationRef;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(name, { defaultNamespace: 'default' }),
    );
  } catch {
    throw new UnreadableInputError([
      {
        message: `--subject: "${name}" is no entity reference; write kind:name, kind:namespace/name or ${organizationRef}`,
      },
    ]);
  }
}
