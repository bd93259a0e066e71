import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import {
  approaches,
  moves,
  moveTitles,
  stages,
  subjectKinds,
  type Approach,
  type Move,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import type { ListFilter, ListQuery } from '../../hooks';
import { approachWords, stageWords } from '../marks';
import { listMessages } from './messages';

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

const definitions: Record<Exclude<ListFilter, 'owner'>, FilterDefinition> = {
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
};

/** Filters of a list; each takes several alternatives. */
export function Filters(props: {
  list: ListQuery;
  names: readonly ListFilter[];
  /** References to choose owners from; others can be typed. */
  owners: string[];
}) {
  const classes = useStyles();
  const { list, names, owners } = props;
  const chosen = (name: ListFilter) => list.chosen[name];
  const active = names.some(name => chosen(name).length > 0);
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={listMessages.filters}
    >
      {names.map(name => {
        const definition: FilterDefinition =
          name === 'owner'
            ? {
                title: listMessages.owner,
                options: owners,
                titleOf: value => value.replace(/^group:(default\/)?/, ''),
              }
            : definitions[name];
        return (
          <Autocomplete
            key={name}
            multiple
            className={classes.field}
            size="small"
            limitTags={1}
            freeSolo={name === 'owner'}
            options={[...definition.options]}
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
