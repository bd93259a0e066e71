import {
  moveTitles,
  type AssessmentSummary,
  type OrderField,
} from '@paved/plugin-platform-maturity-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Fragment, type ReactNode } from 'react';
import { MaturityLink } from '../entities';
import { formatCount, formatShare } from '../figures';
import { ApproachMark, OutcomeGlyph, stageWords } from '../marks';
import { Below } from './Below';
import {
  columnTitles,
  confidenceWords,
  listMessages,
  optionalTitles,
} from './messages';

/** A column of a list of assessments. */
export interface Column {
  id: OrderField | keyof typeof optionalTitles | 'move';
  title: string;
  /** Present where the server can sort by it. */
  orderField?: OrderField;
  numeric?: boolean;
  /** Only shown where somebody chooses it. */
  optional?: boolean;
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

function optional(
  id: keyof typeof optionalTitles,
  cell: (item: AssessmentSummary) => ReactNode,
): Column {
  return { id, title: optionalTitles[id], optional: true, cell };
}

const links = (refs: string[], defaultKind: string) =>
  refs.map((ref, index) => (
    <Fragment key={ref}>
      {index > 0 && ', '}
      <EntityRefLink entityRef={ref} defaultKind={defaultKind} hideIcon />
    </Fragment>
  ));

const details: Column[] = [
  optional('type', ({ subject }) => subject.type),
  optional('lifecycle', ({ subject }) => subject.lifecycle),
  optional('owner', ({ subject }) => links(subject.owners, 'Group')),
  optional('system', ({ subject }) => links(subject.systems, 'System')),
  optional('tags', ({ subject }) => subject.tags?.join(', ')),
  optional('confidence', ({ confidence }) => confidenceWords[confidence]),
  {
    ...optional('components', ({ components }) => formatCount(components)),
    numeric: true,
  },
];

export const groupColumns: Column[] = [
  group,
  ...answer,
  ...figures,
  ...details,
];

export const entityColumns: Column[] = [
  entity,
  sortable('kind', { from: 'md', cell: ({ subject }) => subject.kind }),
  ...answer,
  ...figures,
  ...details,
];
