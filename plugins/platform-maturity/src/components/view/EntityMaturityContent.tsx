import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  useEntity,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { SubjectView } from './SubjectView';

/** The Maturity tab of the entity that the page is about. */
export function EntityMaturityContent() {
  const { entity } = useEntity();
  const { primaryTitle } = useEntityPresentation(entity);
  const entityRef = stringifyEntityRef(entity);
  return (
    // A new entity starts from scratch rather than under the old one's answer.
    <SubjectView
      key={entityRef}
      subjectRef={entityRef}
      entity={entity}
      nameOf={() => primaryTitle}
    />
  );
}
