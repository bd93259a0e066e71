import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import { useEffect, useRef, useState } from 'react';
import {
  areSameAnswers,
  type Guide,
  type Scenario,
  type Scenarios,
} from '../../../hooks/guide';
import { plainText, RichText } from '../../text';
import { goTo } from '../goTo';
import { sectionIds } from '../sections';
import { scenarioMessages } from './messages';
import { SaveForm } from './SaveForm';
import { ScenarioRow } from './ScenarioRow';

const useStyles = makeStyles(theme => ({
  rows: { display: 'grid', gap: theme.spacing(2) },
  table: { [theme.breakpoints.down('sm')]: { display: 'block' } },
  body: { [theme.breakpoints.down('sm')]: { display: 'block' } },
  // Stacked, each row says enough by itself.
  head: {
    [theme.breakpoints.down('sm')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  },
  headCell: { padding: theme.spacing(1, 2, 1, 0) },
}));

const columns = [
  scenarioMessages.nameColumn,
  scenarioMessages.calledFor,
  scenarioMessages.standsAt,
  scenarioMessages.saved,
  scenarioMessages.actions,
];

/** The reader's scenarios: to save, open, compare, rename and delete. */
export function ScenariosCard(props: { guide: Guide; scenarios: Scenarios }) {
  const classes = useStyles();
  const { guide, scenarios } = props;
  const [removed, setRemoved] = useState<Scenario>();
  const { list, loading, error } = scenarios;
  const saving: Scenarios = {
    ...scenarios,
    save: (name, answers) => {
      setRemoved(undefined);
      scenarios.save(name, answers);
    },
  };
  return (
    <InfoCard
      title={scenarioMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={scenarioMessages.subheader}
    >
      {loading ? (
        <div role="status" aria-label={scenarioMessages.loading}>
          <Skeleton height={48} />
        </div>
      ) : (
        <div className={classes.rows}>
          {error && (
            <Alert severity="error" variant="outlined">
              {plainText({
                template: scenarioMessages.failed,
                values: { reason: error.message },
              })}
            </Alert>
          )}
          <SaveForm guide={guide} scenarios={saving} />
          {removed && (
            <Removed
              key={removed.id}
              scenario={removed}
              onUndo={() => {
                scenarios.restore(removed);
                setRemoved(undefined);
              }}
            />
          )}
          {list.length === 0 ? (
            <Typography variant="body2" color="textSecondary">
              {scenarioMessages.empty}
            </Typography>
          ) : (
            <Table
              role="table"
              size="small"
              aria-label={scenarioMessages.list}
              className={classes.table}
            >
              <TableHead role="rowgroup" className={classes.head}>
                <TableRow role="row">
                  {columns.map(column => (
                    <TableCell
                      key={column}
                      role="columnheader"
                      className={classes.headCell}
                    >
                      {column}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody role="rowgroup" className={classes.body}>
                {list.map(scenario => (
                  <ScenarioRow
                    key={scenario.id}
                    scenario={scenario}
                    others={list.filter(({ id }) => id !== scenario.id)}
                    answer={guide.answerTo(scenario.answers)}
                    shown={areSameAnswers(scenario.answers, guide.answers)}
                    onOpen={() => {
                      guide.replace(scenario.answers);
                      goTo(sectionIds.framework);
                    }}
                    onCompare={() => {
                      guide.compareWith(scenario.id);
                      goTo(sectionIds.comparison);
                    }}
                    onRename={name => scenarios.rename(scenario.id, name)}
                    onRemove={() => {
                      scenarios.remove(scenario.id);
                      setRemoved(scenario);
                    }}
                  />
                ))}
              </TableBody>
            </Table>
          )}
        </div>
      )}
    </InfoCard>
  );
}

/** Says what was deleted, and takes it back. */
function Removed(props: { scenario: Scenario; onUndo: () => void }) {
  // The button that was pressed is gone with its row.
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button size="small" color="inherit" ref={undo} onClick={props.onUndo}>
          {scenarioMessages.undo}
        </Button>
      }
    >
      <RichText
        template={scenarioMessages.removed}
        values={{ name: props.scenario.name }}
      />
    </Alert>
  );
}
