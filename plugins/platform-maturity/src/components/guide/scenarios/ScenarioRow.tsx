import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import Check from '@material-ui/icons/Check';
import Close from '@material-ui/icons/Close';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import EditOutlined from '@material-ui/icons/EditOutlined';
import type { Recommendation } from '@paved/plugin-platform-maturity-common';
import { useState, type FormEvent, type ReactNode } from 'react';
import { nameProblemOf, type Scenario } from '../../../hooks/guide';
import { ApproachMark, stageWords } from '../../marks';
import { Ago, plainText } from '../../text';
import { scenarioMessages } from './messages';
import { NameField } from './NameField';

const useStyles = makeStyles(theme => ({
  // Rows of cells where there is room, one block per scenario where not.
  row: {
    [theme.breakpoints.down('sm')]: {
      display: 'block',
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  },
  cell: {
    padding: theme.spacing(1, 2, 1, 0),
    '& span': { whiteSpace: 'normal' },
    [theme.breakpoints.down('sm')]: {
      display: 'block',
      border: 'none',
      padding: theme.spacing(0.25, 0),
    },
  },
  name: { fontWeight: 600, overflowWrap: 'anywhere' },
  edit: { display: 'flex', alignItems: 'flex-start', minWidth: 220 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
}));

/** A scenario with its answer, and what can be done with it. */
export function ScenarioRow(props: {
  scenario: Scenario;
  others: readonly Scenario[];
  answer: Recommendation;
  shown: boolean;
  onOpen: () => void;
  onCompare: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}) {
  const classes = useStyles();
  const { scenario, answer, shown } = props;
  const [renaming, setRenaming] = useState(false);
  const values = { name: scenario.name };
  const named = (template: string) => plainText({ template, values });
  return (
    <TableRow role="row" className={classes.row}>
      <TableCell
        component="th"
        scope="row"
        role="rowheader"
        className={classes.cell}
      >
        {renaming ? (
          <Rename
            scenario={scenario}
            others={props.others}
            onDone={name => {
              setRenaming(false);
              if (name !== undefined) {
                props.onRename(name);
              }
            }}
          />
        ) : (
          <>
            <span className={classes.name}>{scenario.name}</span>
            {shown && (
              <Typography variant="caption" display="block">
                {scenarioMessages.shown}
              </Typography>
            )}
          </>
        )}
      </TableCell>
      <TableCell role="cell" className={classes.cell}>
        <ApproachMark approach={answer.approach} />
      </TableCell>
      <TableCell role="cell" className={classes.cell}>
        {stageWords[answer.stage]}
      </TableCell>
      <TableCell role="cell" className={classes.cell}>
        <Ago at={scenario.savedAt} />
      </TableCell>
      <TableCell role="cell" className={classes.cell}>
        <span className={classes.actions}>
          <Button
            size="small"
            aria-label={named(scenarioMessages.openNamed)}
            onClick={props.onOpen}
          >
            {scenarioMessages.open}
          </Button>
          <Button
            size="small"
            aria-label={named(scenarioMessages.compareNamed)}
            onClick={props.onCompare}
          >
            {scenarioMessages.compare}
          </Button>
          <Action
            label={named(scenarioMessages.rename)}
            icon={<EditOutlined fontSize="small" />}
            onClick={() => setRenaming(true)}
          />
          <Action
            label={named(scenarioMessages.remove)}
            icon={<DeleteOutline fontSize="small" />}
            onClick={props.onRemove}
          />
        </span>
      </TableCell>
    </TableRow>
  );
}

function Rename(props: {
  scenario: Scenario;
  others: readonly Scenario[];
  onDone: (name?: string) => void;
}) {
  const classes = useStyles();
  const { scenario, others, onDone } = props;
  const [name, setName] = useState(scenario.name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!nameProblemOf(name, others)) {
      onDone(name);
    }
  };
  return (
    <form className={classes.edit} onSubmit={submit} noValidate>
      <NameField
        id={`guide-scenario-${scenario.id}-name`}
        label={plainText({
          template: scenarioMessages.newName,
          values: { name: scenario.name },
        })}
        value={name}
        others={others}
        tried
        focused
        onChange={setName}
      />
      <Action
        submit
        label={scenarioMessages.keep}
        icon={<Check fontSize="small" />}
      />
      <Action
        label={scenarioMessages.cancel}
        icon={<Close fontSize="small" />}
        onClick={() => onDone()}
      />
    </form>
  );
}

function Action(props: {
  label: string;
  icon: ReactNode;
  submit?: boolean;
  onClick?: () => void;
}) {
  return (
    <Tooltip title={props.label}>
      <IconButton
        size="small"
        type={props.submit ? 'submit' : 'button'}
        aria-label={props.label}
        onClick={props.onClick}
      >
        {props.icon}
      </IconButton>
    </Tooltip>
  );
}
