import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { SubjectMoves } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { FilterChips, isOf, useAnswerFilter } from '../answerFilter';
import { Disclosure } from '../disclosure';
import { CauseList } from '../history';
import { MoreItems, useMoreItems } from '../paging';
import { plainText } from '../text';
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

/**
 * The moves to where the page is narrowed to, with their causes; more of them
 * when asked.
 */
export function MoveList(props: { moves: SubjectMoves }) {
  const classes = useStyles();
  const { moves: texts, format } = useWords();
  const { moves: latest, more } = props.moves;
  const { filter, isSet } = useAnswerFilter();
  const moves = latest.filter(({ after }) => isOf(after, filter));
  const { shown, list, more: rest } = useMoreItems(moves, first);
  return (
    <>
      <FilterChips />
      {moves.length === 0 && (
        <Typography color="textSecondary">
          {plainText({
            template: texts.noneFiltered,
            values: { count: format.count(latest.length) },
          })}
        </Typography>
      )}
      <ul ref={list} className={classes.list} aria-label={texts.list}>
        {shown.map(move => (
          // A subject may have moved several times.
          <li key={`${move.subject.ref} ${move.at}`} className={classes.item}>
            <MoveItem move={move}>
              {move.causes.length > 0 && (
                // Alone in its box, it draws no line above itself.
                <div>
                  <Disclosure
                    title={plainText({
                      template: texts.causes,
                      values: { count: format.count(move.causes.length) },
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
      <MoreItems {...rest} />
      {more && shown.length === moves.length && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: isSet ? texts.moreFiltered : texts.more,
            values: { count: format.count(latest.length) },
          })}
        </Typography>
      )}
    </>
  );
}
