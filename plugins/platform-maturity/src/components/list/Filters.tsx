import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  approaches,
  capabilities,
  moves,
  moveTitles,
  outcomeFilters,
  practices,
  stages,
  subjectKinds,
  type Approach,
  type CapabilityId,
  type Move,
  type Outcome,
  type PracticeId,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import type { ListFilter, ListQuery } from '../../hooks';
import { approachWords, outcomeWords, stageWords } from '../marks';
import { plainText } from '../text';
import { listMessages } from './messages';
import { SearchField } from './SearchField';

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))',
    gap: theme.spacing(1.5, 2),
    alignItems: 'end',
    marginBottom: theme.spacing(2),
  },
  // One line each, however much is chosen.
  field: {
    '& .MuiAutocomplete-inputRoot': { flexWrap: 'nowrap' },
    '& .MuiAutocomplete-input': { width: 0, minWidth: 0 },
    '& .MuiAutocomplete-tag': { minWidth: 0, flexShrink: 1 },
  },
  clear: { justifySelf: 'start' },
}));

interface FilterDefinition {
  title: string;
  options: readonly string[];
  titleOf: (value: string) => string;
}

const anything = (title: string): FilterDefinition => ({
  title,
  options: [],
  titleOf: value => value,
});

const definitions: Record<ListFilter, FilterDefinition> = {
  kind: {
    title: listMessages.kind,
    // Groups have a list of their own, but belong to the entities too.
    options: subjectKinds,
    titleOf: value => value,
  },
  approach: {
    title: listMessages.approach,
    options: approaches,
    titleOf: value => approachWords[value as Approach],
  },
  stage: {
    title: listMessages.stage,
    options: stages,
    titleOf: value => stageWords[value as Stage],
  },
  move: {
    title: listMessages.move,
    options: moves,
    titleOf: value => moveTitles[value as Move].title,
  },
  outcome: {
    title: listMessages.outcome,
    options: outcomeFilters,
    titleOf: outcomeTitle,
  },
  owner: {
    title: listMessages.owner,
    options: [],
    titleOf: value => value.replace(/^group:(default\/)?/, ''),
  },
  type: anything(listMessages.type),
  lifecycle: anything(listMessages.lifecycle),
  tag: anything(listMessages.tag),
};

/** Those whose values the catalog makes up can be typed. */
const typed: readonly ListFilter[] = ['owner', 'type', 'lifecycle', 'tag'];

function outcomeTitle(value: string): string {
  const [practice, outcome] = value.split(':');
  return plainText({
    template: listMessages.outcomeOption,
    values: {
      practice: { ...practices, ...capabilities }[
        practice as PracticeId | CapabilityId
      ].title,
      outcome: outcomeWords[outcome as Outcome],
    },
  });
}

/** Filters of a list; each takes several alternatives. */
export function Filters(props: {
  list: ListQuery;
  names: readonly ListFilter[];
  /** Filters that are shown when asked for. */
  more?: readonly ListFilter[];
  /** References to choose owners from; others can be typed. */
  owners: string[];
}) {
  const classes = useStyles();
  const { list, names, more = [], owners } = props;
  const chosen = (name: ListFilter) => list.chosen[name];
  const isChosen = (name: ListFilter) => chosen(name).length > 0;
  const [isOpen, setOpen] = useState(more.some(isChosen));
  const active =
    [...names, ...more].some(isChosen) || list.query.search !== undefined;
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={listMessages.filters}
    >
      <SearchField list={list} />
      {[...names, ...(isOpen ? more : [])].map(name => {
        const definition = definitions[name];
        const options = name === 'owner' ? owners : definition.options;
        return (
          <Autocomplete
            key={name}
            multiple
            className={classes.field}
            size="small"
            limitTags={1}
            freeSolo={typed.includes(name)}
            options={[...options]}
            value={chosen(name)}
            getOptionLabel={definition.titleOf}
            onChange={(_event, values) => list.filter(name, values)}
            renderInput={parameters => (
              <TextField
                {...parameters}
                label={definition.title}
                variant="outlined"
              />
            )}
          />
        );
      })}
      {more.length > 0 && (
        <Button
          size="small"
          className={classes.clear}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? listMessages.fewerFilters : listMessages.moreFilters}
        </Button>
      )}
      {active && (
        <Button
          size="small"
          className={classes.clear}
          onClick={() => list.clear()}
        >
          {listMessages.clear}
        </Button>
      )}
    </div>
  );
}
