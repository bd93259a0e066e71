import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import type { Scenario } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import { IconAction } from './IconAction';

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
  const { scenarios: texts } = useWords().guide;
  const values = { name: props.scenario.name };
  const named = (template: string) => plainText({ template, values });
  return (
    <div className={classes.actions}>
      <Button
        size="small"
        variant="outlined"
        aria-label={named(texts.openNamed)}
        onClick={props.onOpen}
      >
        {texts.open}
      </Button>
      <Button
        size="small"
        variant="outlined"
        aria-label={named(texts.compareNamed)}
        onClick={props.onCompare}
      >
        {texts.compare}
      </Button>
      <IconAction
        label={named(texts.remove)}
        icon={<DeleteOutline fontSize="small" />}
        onClick={props.onRemove}
      />
    </div>
  );
}
