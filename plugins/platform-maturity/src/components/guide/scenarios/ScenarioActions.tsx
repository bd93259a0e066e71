import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import type { Scenario } from '../../../hooks/guide';
import { plainText } from '../../text';
import { IconAction } from './IconAction';
import { scenarioMessages } from './messages';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** What can be done with a scenario beside giving it another name. */
export function ScenarioActions(props: {
  scenario: Scenario;
  onOpen: () => void;
  onCompare: () => void;
  onRemove: () => void;
}) {
  const classes = useStyles();
  const values = { name: props.scenario.name };
  const named = (template: string) => plainText({ template, values });
  return (
    <div className={classes.actions}>
      <Button
        size="small"
        variant="outlined"
        aria-label={named(scenarioMessages.openNamed)}
        onClick={props.onOpen}
      >
        {scenarioMessages.open}
      </Button>
      <Button
        size="small"
        variant="outlined"
        aria-label={named(scenarioMessages.compareNamed)}
        onClick={props.onCompare}
      >
        {scenarioMessages.compare}
      </Button>
      <IconAction
        label={named(scenarioMessages.remove)}
        icon={<DeleteOutline fontSize="small" />}
        onClick={props.onRemove}
      />
    </div>
  );
}
