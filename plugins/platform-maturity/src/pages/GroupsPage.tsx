import type { AssessmentQuery } from '@paved/plugin-platform-maturity-common';
import { AssessmentList, groupColumns } from '../components/list';
import { useWords } from '../translation';

const defaults: AssessmentQuery = {
  kind: ['Group'],
  orderField: 'services',
  order: 'desc',
  limit: 25,
};

const filters = ['approach', 'stage', 'move'] as const;
const moreFilters = ['outcome', 'type', 'tag'] as const;

/** All groups with their answers. */
export function GroupsPage() {
  const { list } = useWords();
  return (
    <AssessmentList
      title={list.groups}
      columns={groupColumns}
      id="groups"
      filters={filters}
      moreFilters={moreFilters}
      defaults={defaults}
      owners={[]}
    />
  );
}
