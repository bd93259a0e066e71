import {
  moveTitles,
  stageTitles,
  type AssessmentSummary,
  type OrderField,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { MaturityLink } from '../entities';
import { formatCount, formatShare } from '../figures';
import { ApproachMark, OutcomeGlyph } from '../marks';
import { columnTitles, listMessages } from './messages';

/** A column of a list of assessments. */
export interface Column {
  id: OrderField | 'move';
  title: string;
  /** Present where the server can sort by it. */
  orderField?: OrderField;
  numeric?: boolean;
  /** From which width on it is shown; always when absent. */
  from?: 'md' | 'lg';
  cell: (item: AssessmentSummary) => ReactNode;
}

function sortable(
  id: OrderField,
  column: Omit<Column, 'id' | 'title' | 'orderField'>,
): Column {
  return { id, title: columnTitles[id], orderField: id, ...column };
}

function share(value: number | undefined): ReactNode {
  return value === undefined ? <Unknown /> : formatShare(value);
}

function Unknown() {
  return (
    <span
      title={listMessages.unknown}
      role="img"
      aria-label={listMessages.unknown}
    >
      <OutcomeGlyph outcome="unknown" size={14} />
    </span>
  );
}

const name = sortable('name', {
  cell: ({ subject }) => <MaturityLink entityRef={subject.ref} />,
});

const answer: Column[] = [
  sortable('approach', {
    cell: ({ approach }) => <ApproachMark approach={approach} />,
  }),
  sortable('stage', { cell: ({ stage }) => stageTitles[stage] }),
  {
    id: 'move',
    title: listMessages.move,
    cell: ({ move }) => moveTitles[move].title,
  },
];

const figures: Column[] = [
  sortable('demand', {
    numeric: true,
    from: 'md',
    cell: ({ demand }) => share(demand),
  }),
  sortable('foundation', {
    numeric: true,
    from: 'md',
    cell: ({ foundation }) => share(foundation),
  }),
  sortable('platform', {
    numeric: true,
    from: 'lg',
    cell: ({ platform }) => share(platform),
  }),
  sortable('services', {
    numeric: true,
    from: 'lg',
    cell: ({ services }) =>
      services === undefined ? <Unknown /> : formatCount(services),
  }),
];

export const groupColumns: Column[] = [name, ...answer, ...figures];

export const entityColumns: Column[] = [
  name,
  sortable('kind', { from: 'md', cell: ({ subject }) => subject.kind }),
  ...answer,
  ...figures,
];
