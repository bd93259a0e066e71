import { useState } from 'react';
import type { ListQuery } from '../../hooks';
import { useWords } from '../../translation';
import { PageControl } from '../paging';
import { plainText } from '../text';

/** Turns the pages of a list that the server pages, where it has several. */
export function ListPages(props: {
  title: string;
  list: ListQuery;
  /** Of the page that is shown; absent on the last one. */
  nextCursor?: string;
  loading: boolean;
}) {
  const { paging, format } = useWords();
  const { title, list, nextCursor, loading } = props;
  const { previous, next, pageNumber } = list;
  const isSeveral = Boolean(previous || nextCursor);
  const [wasSeveral, setWasSeveral] = useState(isSeveral);
  if (isSeveral && !wasSeveral) {
    setWasSeveral(true);
  }
  // On the way from the last page to the first there seems to be one only: what
  // has the focus must not go.
  if (!isSeveral && !wasSeveral) {
    return null;
  }
  // What is on its way has another cursor than what is shown.
  const unlessLoading = (turn: () => void) => () => {
    if (!loading) {
      turn();
    }
  };
  return (
    <PageControl
      title={title}
      text={
        pageNumber === undefined
          ? undefined
          : plainText({
              template: paging.page,
              values: { number: format.count(pageNumber) },
            })
      }
      previous={previous && unlessLoading(previous)}
      next={nextCursor ? unlessLoading(() => next(nextCursor)) : undefined}
    />
  );
}
