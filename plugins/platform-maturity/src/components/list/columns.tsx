import {
  moveTitles,
  type AssessmentSummary,
  type OrderField,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { MaturityLink } from '../entities';
import { formatCount, formatShare } from '../figures';
import { ApproachMark, OutcomeGlyph, stageWords } from '../marks';
import { Below } from './Below';
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
  /** `narrow` asks it to carry what its neighbours have no room for. */
  cell: (item: AssessmentSummary, narrow: boolean) => ReactNode;
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

const group = sortable('name', {
  cell: ({ subject }) => <MaturityLink entityRef={subject.ref} />,
});

// Entities of several kinds often share a name.
const entity = sortable('name', {
  cell: ({ subject }, narrow) => (
    <Below text={narrow && subject.kind}>
      <MaturityLink entityRef={subject.ref} />
    </Below>
  ),
});

const answer: Column[] = [
  sortable('approach', {
    cell: ({ approach }) => <ApproachMark approach={approach} />,
  }),
  sortable('stage', {
    cell: ({ stage, move }, narrow) => (
      <Below text={narrow && moveTitles[move].title}>{stageWords[stage]}</Below>
    ),
  }),
  {
    id: 'move',
    title: listMessages.move,
    from: 'md',
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

export const groupColumns: Column[] = [group, ...answer, ...figures];

export const entityColumns: Column[] = [
  entity,
  sortable('kind', { from: 'md', cell: ({ subject }) => subject.kind }),
  ...answer,
  ...figures,
];
