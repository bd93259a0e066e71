import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import { useState } from 'react';
import {
  areSameAnswers,
  type Guide,
  type Scenario,
  type Scenarios,
} from '../../../hooks/guide';
import { ApproachMark, stageWords } from '../../marks';
import { Ago, plainText } from '../../text';
import { goTo } from '../goTo';
import { sectionIds } from '../sections';
import { StackedTable } from '../table';
import { scenarioMessages } from './messages';
import { Removed } from './Removed';
import { SaveForm } from './SaveForm';
import { ScenarioActions } from './ScenarioActions';
import { ScenarioName } from './ScenarioName';

const useStyles = makeStyles(theme => ({
  rows: { display: 'grid', gap: theme.spacing(2) },
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
            <ScenarioTable
              guide={guide}
              scenarios={scenarios}
              onRemoved={setRemoved}
            />
          )}
        </div>
      )}
    </InfoCard>
  );
}

function ScenarioTable(props: {
  guide: Guide;
  scenarios: Scenarios;
  onRemoved: (scenario: Scenario) => void;
}) {
  const { guide, scenarios, onRemoved } = props;
  const { list } = scenarios;
  const cellsOf = (scenario: Scenario) => {
    const { approach, stage } = guide.answerTo(scenario.answers);
    return [
      <ScenarioName
        key="name"
        scenario={scenario}
        others={list.filter(({ id }) => id !== scenario.id)}
        shown={areSameAnswers(scenario.answers, guide.answers)}
        onRename={name => scenarios.rename(scenario.id, name)}
      />,
      <ApproachMark key="approach" approach={approach} />,
      stageWords[stage],
      <Ago key="saved" at={scenario.savedAt} />,
      <ScenarioActions
        key="actions"
        scenario={scenario}
        onOpen={() => {
          guide.replace(scenario.answers);
          goTo(sectionIds.framework);
        }}
        onCompare={() => {
          guide.compareWith(scenario.id);
          goTo(sectionIds.comparison);
        }}
        onRemove={() => {
          scenarios.remove(scenario.id);
          onRemoved(scenario);
        }}
      />,
    ];
  };
  return (
    <StackedTable
      caption={scenarioMessages.list}
      columns={columns}
      widths={['30%', '17%', '19%', '12%']}
      rows={list.map(scenario => ({
        id: scenario.id,
        cells: cellsOf(scenario),
      }))}
    />
  );
}
