import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { PolicyDescription } from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { RichText, type Message } from '../text';
import { policyMessages } from './messages';
import { isOwn } from './settings';

const useStyles = makeStyles(theme => ({
  sentence: { '& strong': { fontWeight: 700 }, maxWidth: '48em' },
  more: { maxWidth: '60em', marginTop: theme.spacing(0.5) },
}));

/** The policy in a sentence: is it the shipped one, and who changed what. */
export function Intro(props: { description: PolicyDescription }) {
  const classes = useStyles();
  const { settings, hash } = props.description;
  return (
    <div>
      <Typography variant="h6" component="p" className={classes.sentence}>
        <RichText {...sentenceOf(props.description)} />
      </Typography>
      <Typography variant="body2" className={classes.more}>
        <RichText
          template={policyMessages.heuristics}
          values={{
            count: formatCount(
              settings.filter(({ heuristic }) => heuristic).length,
            ),
            total: formatCount(settings.length),
          }}
        />{' '}
        <RichText
          template={policyMessages.hash}
          values={{ hash: hash.slice(0, 12) }}
        />
      </Typography>
    </div>
  );
}

function sentenceOf({ settings }: PolicyDescription): Message {
  const own = settings.filter(isOwn);
  if (own.length === 0) {
    return { template: policyMessages.defaults };
  }
  return {
    template:
      own.length === 1 ? policyMessages.oneChanged : policyMessages.changed,
    values: { count: formatCount(own.length) },
  };
}
