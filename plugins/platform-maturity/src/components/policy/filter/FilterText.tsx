import { makeStyles } from '@material-ui/core/styles';
import type { PolicyValue } from '../../../hooks';
import { useWords } from '../../../translation';
import { Filled, RichText } from '../../text';
import { phraseOf, type FilterPhrase } from './filter';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Which entities a filter predicate is about, in words. */
export function FilterText(props: { filter: PolicyValue }) {
  return <Phrase phrase={phraseOf(props.filter, useWords())} />;
}

function Phrase(props: { phrase: FilterPhrase }) {
  const classes = useStyles();
  const { filter } = useWords().policy;
  const { phrase } = props;
  if (phrase.kind === 'condition') {
    return <RichText {...phrase.message} />;
  }
  if (phrase.kind === 'not') {
    return (
      <Filled
        template={filter.not}
        elements={{ condition: <Phrase phrase={phrase.phrases[0]} /> }}
      />
    );
  }
  return (
    <>
      {filter[phrase.kind]}
      <ul className={classes.list}>
        {phrase.phrases.map((inner, index) => (
          <li key={index}>
            <Phrase phrase={inner} />
          </li>
        ))}
      </ul>
    </>
  );
}
