import { makeStyles } from '@material-ui/core/styles';
import { partsOf, type Message } from '@paved/plugin-platform-maturity-common';
import { Fragment } from 'react';

const useStyles = makeStyles(theme => ({
  code: {
    fontFamily: 'monospace',
    fontSize: '0.92em',
    padding: '0.1em 0.35em',
    borderRadius: 3,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.action.hover,
    overflowWrap: 'anywhere',
  },
}));

/** Shows a message with its strong words and code marked up. */
export function RichText(props: Message) {
  const classes = useStyles();
  return (
    <>
      {partsOf(props).map(({ kind, text }, index) => {
        if (kind === 'strong') {
          return <strong key={index}>{text}</strong>;
        }
        return kind === 'code' ? (
          <code key={index} className={classes.code}>
            {text}
          </code>
        ) : (
          <Fragment key={index}>{text}</Fragment>
        );
      })}
    </>
  );
}
