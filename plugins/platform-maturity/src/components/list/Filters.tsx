import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  approaches,
  moves,
  outcomeFilters,
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
import { useWords, type Words } from '../../translation';
import { plainText } from '../text';
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

/** What can be chosen; empty where the catalog makes up the values. */
const options: Record<ListFilter, readonly string[]> = {
  // Groups have a list of their own, but belong to the entities too.
  kind: subjectKinds,
  approach: approaches,
  stage: stages,
  move: moves,
  outcome: outcomeFilters,
  owner: [],
  system: [],
  domain: [],
  type: [],
  lifecycle: [],
  tag: [],
};

/** Those whose values the catalog makes up can be typed. */
const typed: readonly ListFilter[] = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
];

function titleOf(name: ListFilter, value: string, words: Words): string {
  const { marks, explanation } = words;
  switch (name) {
    case 'approach':
      return marks.approaches[value as Approach];
    case 'stage':
      return marks.stages[value as Stage];
    case 'move':
      return explanation.definitions.moves[value as Move].title;
    case 'outcome':
      return outcomeTitle(value, words);
    case 'owner':
    case 'system':
    case 'domain':
      return value.replace(/^(group|system|domain):(default\/)?/, '');
    default:
      return value;
  }
}

function outcomeTitle(
  value: string,
  { list, marks, explanation }: Words,
): string {
  const [practice, outcome] = value.split(':');
  const { practices, capabilities } = explanation.definitions;
  return plainText({
    template: list.outcomeOption,
    values: {
      practice: { ...practices, ...capabilities }[
        practice as PracticeId | CapabilityId
      ].title,
      outcome: marks.outcomes[outcome as Outcome],
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
  const words = useWords();
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
      aria-label={words.list.filters}
    >
      <SearchField list={list} />
      {[...names, ...(isOpen ? more : [])].map(name => (
        <Autocomplete
          key={name}
          multiple
          className={classes.field}
          size="small"
          limitTags={1}
          freeSolo={typed.includes(name)}
          clearText={words.list.filter.clear}
          openText={words.list.filter.open}
          closeText={words.list.filter.close}
          noOptionsText={words.list.filter.noOptions}
          options={name === 'owner' ? owners : [...options[name]]}
          value={chosen(name)}
          getOptionLabel={value => titleOf(name, value, words)}
          onChange={(_event, values) => list.filter(name, values)}
          renderInput={parameters => (
            <TextField
              {...parameters}
              label={words.list[name]}
              variant="outlined"
            />
          )}
        />
      ))}
      {more.length > 0 && (
        <Button
          size="small"
          className={classes.clear}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.list.fewerFilters : words.list.moreFilters}
        </Button>
      )}
      {active && (
        <Button
          size="small"
          className={classes.clear}
          onClick={() => list.clear()}
        >
          {words.list.clear}
        </Button>
      )}
    </div>
  );
}
