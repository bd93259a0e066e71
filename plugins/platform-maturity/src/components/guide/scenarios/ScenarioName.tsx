import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Check from '@material-ui/icons/Check';
import Close from '@material-ui/icons/Close';
import EditOutlined from '@material-ui/icons/EditOutlined';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { nameProblemOf, type Scenario } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { plainText } from '../../text';
import { IconAction } from './IconAction';
import { NameField } from './NameField';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: 2 },
  name: { overflowWrap: 'anywhere' },
});

/** The name of a scenario, and a way to give it another. */
export function ScenarioName(props: {
  scenario: Scenario;
  others: readonly Scenario[];
  /** Whether its answers are those that are shown. */
  shown: boolean;
  onRename: (name: string) => void;
}) {
  const classes = useStyles();
  const { scenario, others, shown, onRename } = props;
  const { scenarios: texts } = useWords().guide;
  const [draft, setDraft] = useState<string>();
  const rename = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const renaming = draft !== undefined;
  useEffect(() => {
    // The field is gone; the keyboard goes on where it came from.
    if (wasRenaming.current && !renaming) {
      rename.current?.focus();
    }
    wasRenaming.current = renaming;
  }, [renaming]);

  const named = (template: string) =>
    plainText({ template, values: { name: scenario.name } });
  if (draft === undefined) {
    return (
      <>
        <span className={classes.line}>
          <span className={classes.name}>{scenario.name}</span>
          <IconAction
            buttonRef={rename}
            label={named(texts.rename)}
            icon={<EditOutlined fontSize="inherit" />}
            onClick={() => setDraft(scenario.name)}
          />
        </span>
        {shown && (
          <Typography variant="caption" color="textSecondary" display="block">
            {texts.shown}
          </Typography>
        )}
      </>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!nameProblemOf(draft, others)) {
      onRename(draft);
      setDraft(undefined);
    }
  };
  return (
    <form className={classes.line} onSubmit={submit} noValidate>
      <NameField
        id={`guide-scenario-${scenario.id}-name`}
        label={named(texts.newName)}
        value={draft}
        others={others}
        tried
        focused
        onChange={setDraft}
      />
      <IconAction submit label={texts.keep} icon={<Check fontSize="small" />} />
      <IconAction
        label={texts.cancel}
        icon={<Close fontSize="small" />}
        onClick={() => setDraft(undefined)}
      />
    </form>
  );
}
