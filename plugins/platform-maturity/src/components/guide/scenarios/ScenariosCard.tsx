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
import { useWords } from '../../../translation';
import { ApproachMark } from '../../marks';
import { Ago, plainText } from '../../text';
import { goTo } from '../goTo';
import { sectionIds } from '../sections';
import { StackedTable } from '../table';
import { Removed } from './Removed';
import { SaveForm } from './SaveForm';
import { ScenarioActions } from './ScenarioActions';
import { ScenarioName } from './ScenarioName';

const useStyles = makeStyles(theme => ({
  rows: { display: 'grid', gap: theme.spacing(2) },
}));

/** The reader's scenarios: to save, open, compare, rename and delete. */
export function ScenariosCard(props: { guide: Guide; scenarios: Scenarios }) {
  const classes = useStyles();
  const { guide, scenarios } = props;
  const { scenarios: texts } = useWords().guide;
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
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      {loading ? (
        <div role="status" aria-label={texts.loading}>
          <Skeleton height={48} />
        </div>
      ) : (
        <div className={classes.rows}>
          {error && (
            <Alert severity="error" variant="outlined">
              {plainText({
                template: texts.failed,
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
              {texts.empty}
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
  const { guide: words, marks } = useWords();
  const { scenarios: texts } = words;
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
      marks.stages[stage],
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
      caption={texts.list}
      columns={[
        texts.nameColumn,
        texts.calledFor,
        texts.standsAt,
        texts.saved,
        texts.actions,
      ]}
      widths={['30%', '17%', '19%', '12%']}
      rows={list.map(scenario => ({
        id: scenario.id,
        cells: cellsOf(scenario),
      }))}
    />
  );
}
