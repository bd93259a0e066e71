import {
  subjectKinds,
  type AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { AssessmentList, entityColumns } from '../components/list';
import { useAssessmentList } from '../hooks';
import { useWords } from '../translation';

const defaults: AssessmentQuery = {
  // All but the organization, which is no entity.
  kind: [...subjectKinds],
  orderField: 'name',
  order: 'asc',
  limit: 25,
};

const filters = ['kind', 'approach', 'stage', 'move', 'owner'] as const;
const moreFilters = [
  'outcome',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
] as const;

const groups: AssessmentQuery = {
  kind: ['Group'],
  orderField: 'name',
  limit: 200,
};

/** All entities with their answers. */
export function EntitiesPage() {
  const { list } = useWords();
  const { page } = useAssessmentList(groups);
  const owners = useMemo(
    () => page?.items.map(({ subject }) => subject.ref) ?? [],
    [page],
  );
  return (
    <AssessmentList
      title={list.entities}
      columns={entityColumns}
      id="entities"
      filters={filters}
      moreFilters={moreFilters}
      defaults={defaults}
      owners={owners}
    />
  );
}
