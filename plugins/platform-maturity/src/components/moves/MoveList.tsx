import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SubjectMoves } from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import { Disclosure } from '../disclosure';
import { formatCount } from '../figures';
import { CauseList } from '../history';
import { plainText } from '../text';
import { movesMessages } from './messages';
import { MoveItem } from './MoveItem';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.25, 0, 0.75),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 'none', paddingTop: 0 },
  },
}));

/** So many moves are shown at first. */
const first = 8;

/** The moves with their causes, and the others when asked. */
export function MoveList(props: { moves: SubjectMoves }) {
  const classes = useStyles();
  const { moves, more } = props.moves;
  const [all, setAll] = useState(false);
  const shown = all ? moves : moves.slice(0, first);
  return (
    <>
      <ul className={classes.list} aria-label={movesMessages.list}>
        {shown.map(move => (
          // A subject may have moved several times.
          <li key={`${move.subject.ref} ${move.at}`} className={classes.item}>
            <MoveItem move={move}>
              {move.causes.length > 0 && (
                // Alone in its box, it draws no line above itself.
                <div>
                  <Disclosure
                    title={plainText({
                      template: movesMessages.causes,
                      values: { count: formatCount(move.causes.length) },
                    })}
                  >
                    <CauseList causes={move.causes} />
                  </Disclosure>
                </div>
              )}
            </MoveItem>
          </li>
        ))}
      </ul>
      {shown.length < moves.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {plainText({
            template: movesMessages.showAll,
            values: { count: formatCount(moves.length) },
          })}
        </Button>
      )}
      {more && shown.length === moves.length && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: movesMessages.more,
            values: { count: formatCount(moves.length) },
          })}
        </Typography>
      )}
    </>
  );
}
