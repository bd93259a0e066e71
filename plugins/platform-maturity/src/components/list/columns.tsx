import type {
  AssessmentSummary,
  Move,
  OrderField,
} from '@paved/plugin-platform-maturity-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Fragment, type ReactNode } from 'react';
import { useWords, type Words } from '../../translation';
import { MaturityLink } from '../entities';
import { ApproachMark, OutcomeGlyph } from '../marks';
import { Below } from './Below';

/** What the server cannot sort by, shown where somebody chooses it. */
type OptionalId =
  | 'type'
  | 'lifecycle'
  | 'owner'
  | 'system'
  | 'tags'
  | 'confidence'
  | 'components';

/** How a cell is shown. */
interface Showing {
  /** Asks it to carry what its neighbours have no room for. */
  narrow: boolean;
  words: Words;
}

/** A column of a list of assessments; its heading is the text of its id. */
export interface Column {
  id: OrderField | OptionalId | 'move';
  /** Present where the server can sort by it. */
  orderField?: OrderField;
  numeric?: boolean;
  /** Only shown where somebody chooses it. */
  optional?: boolean;
  /** From which width on it is shown; always when absent. */
  from?: 'md' | 'lg';
  cell: (item: AssessmentSummary, showing: Showing) => ReactNode;
}

function sortable(
  id: OrderField,
  column: Omit<Column, 'id' | 'orderField'>,
): Column {
  return { id, orderField: id, ...column };
}

function share(value: number | undefined, { format }: Words): ReactNode {
  return value === undefined ? <Unknown /> : format.share(value);
}

function titleOfMove(move: Move, { explanation }: Words): string {
  return explanation.definitions.moves[move].title;
}

function Unknown() {
  const { list } = useWords();
  return (
    <span title={list.unknown} role="img" aria-label={list.unknown}>
      <OutcomeGlyph outcome="unknown" size={14} />
    </span>
  );
}

const group = sortable('name', {
  cell: ({ subject }) => <MaturityLink entityRef={subject.ref} />,
});

// Entities of several kinds often share a name.
const entity = sortable('name', {
  cell: ({ subject }, { narrow }) => (
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
    cell: ({ stage, move }, { narrow, words }) => (
      <Below text={narrow && titleOfMove(move, words)}>
        {words.marks.stages[stage]}
      </Below>
    ),
  }),
  {
    id: 'move',
    from: 'md',
    cell: ({ move }, { words }) => titleOfMove(move, words),
  },
];

const figures: Column[] = [
  sortable('demand', {
    numeric: true,
    from: 'md',
    cell: ({ demand }, { words }) => share(demand, words),
  }),
  sortable('foundation', {
    numeric: true,
    from: 'md',
    cell: ({ foundation }, { words }) => share(foundation, words),
  }),
  sortable('platform', {
    numeric: true,
    from: 'lg',
    cell: ({ platform }, { words }) => share(platform, words),
  }),
  sortable('services', {
    numeric: true,
    from: 'lg',
    cell: ({ services }, { words }) =>
      services === undefined ? <Unknown /> : words.format.count(services),
  }),
];

function optional(id: OptionalId, cell: Column['cell']): Column {
  return { id, optional: true, cell };
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
  optional(
    'confidence',
    ({ confidence }, { words }) =>
      words.explanation.terms.confidences[confidence],
  ),
  {
    ...optional('components', ({ components }, { words }) =>
      words.format.count(components),
    ),
    numeric: true,
  },
];

export const groupColumns: Column[] = [
  group,
  ...answer,
  ...figures,
  ...details,
];

/** Of components where there is little room for them. */
export const componentColumns: Column[] = [
  group,
  ...details.filter(({ id }) => id === 'owner'),
  ...answer.filter(({ id }) => id === 'move'),
  ...figures.filter(({ id }) => id === 'demand' || id === 'foundation'),
];

export const entityColumns: Column[] = [
  entity,
  sortable('kind', { from: 'md', cell: ({ subject }) => subject.kind }),
  ...answer,
  ...figures,
  ...details,
];
