import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  pluralFor,
  type PolicyDescription,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { RichText, type Message } from '../text';
import { isOwn } from './settings';

const useStyles = makeStyles(theme => ({
  sentence: { '& strong': { fontWeight: 700 }, maxWidth: '48em' },
  more: { maxWidth: '60em', marginTop: theme.spacing(0.5) },
}));

/** The policy in a sentence: is it the shipped one, and who changed what. */
export function Intro(props: { description: PolicyDescription }) {
  const classes = useStyles();
  const words = useWords();
  const { policy, format } = words;
  const { settings, hash } = props.description;
  return (
    <div>
      <Typography variant="h6" component="p" className={classes.sentence}>
        <RichText {...sentenceOf(props.description, words)} />
      </Typography>
      <Typography variant="body2" className={classes.more}>
        <RichText
          template={policy.heuristics}
          values={{
            count: format.count(
              settings.filter(({ heuristic }) => heuristic).length,
            ),
            total: format.count(settings.length),
          }}
        />{' '}
        <RichText template={policy.hash} values={{ hash: hash.slice(0, 12) }} />
      </Typography>
    </div>
  );
}

function sentenceOf(
  { settings }: PolicyDescription,
  { policy, format, reader }: Words,
): Message {
  const own = settings.filter(isOwn);
  if (own.length === 0) {
    return { template: policy.defaults };
  }
  return {
    template: pluralFor(policy.changed, own.length, reader),
    values: { count: format.count(own.length) },
  };
}
