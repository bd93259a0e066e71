import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState, type FormEvent } from 'react';
import {
  areSameAnswers,
  nameProblemOf,
  searchOf,
  type Guide,
  type Scenarios,
} from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { RichText } from '../../text';
import { NameField } from './NameField';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1, 2),
  },
  field: { flex: '1 1 16em', maxWidth: '28em' },
  button: { minHeight: 40 },
}));

/** Saves the answers given under a name, unless they are saved already. */
export function SaveForm(props: { guide: Guide; scenarios: Scenarios }) {
  const classes = useStyles();
  const { guide, scenarios } = props;
  const { scenarios: texts } = useWords().guide;
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const saved = scenarios.list.find(({ answers }) =>
    areSameAnswers(answers, guide.answers),
  );
  if (saved) {
    return (
      <Typography variant="body2" role="status">
        <RichText template={texts.savedAs} values={{ name: saved.name }} />
      </Typography>
    );
  }
  if (searchOf(guide.answers) === '') {
    return scenarios.list.length === 0 ? null : (
      <Typography variant="body2" color="textSecondary">
        {texts.nothingToSave}
      </Typography>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nameProblemOf(name, scenarios.list)) {
      setTried(true);
      return;
    }
    scenarios.save(name, guide.answers);
    setName('');
    setTried(false);
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.field}>
        <NameField
          id="guide-scenario-name"
          label={texts.name}
          placeholder={texts.namePlaceholder}
          value={name}
          others={scenarios.list}
          tried={tried}
          onChange={setName}
        />
      </div>
      <Button
        type="submit"
        variant="contained"
        color="primary"
        className={classes.button}
      >
        {texts.save}
      </Button>
    </form>
  );
}
