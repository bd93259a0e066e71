import Button from '@material-ui/core/Button';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useWords } from '../../translation';
import { plainText } from '../text';

/** So many more are shown each time. */
const step = 25;

/** Ordered or not. */
type List = HTMLUListElement & HTMLOListElement;

/** The first items of a list, and more of them each time that they are asked for. */
export function useMoreItems<T>(
  items: readonly T[],
  first: number,
): {
  shown: readonly T[];
  /** Goes on the list itself. */
  list: RefObject<List>;
  /** What to give to `MoreItems`. */
  more: More;
} {
  const [most, setMost] = useState(first);
  const list = useRef<List>(null);
  const focused = useRef<number>();
  useEffect(() => {
    const item = list.current?.children[focused.current ?? -1];
    focused.current = undefined;
    if (item instanceof HTMLElement) {
      // The button may be gone: readers go on with what came instead.
      item.tabIndex = -1;
      item.focus();
    }
  }, [most]);
  const rest = Math.max(0, items.length - most);
  return {
    shown: items.slice(0, most),
    list,
    more: {
      count: items.length,
      rest,
      show: () => {
        focused.current = most;
        setMost(most + step);
      },
    },
  };
}

interface More {
  /** How many items there are in all. */
  count: number;
  /** How many of them are not shown yet. */
  rest: number;
  show: () => void;
}

/** Asks for more items of a list, where there are some. */
export function MoreItems({ count, rest, show }: More) {
  const { paging, format } = useWords();
  if (rest === 0) {
    return null;
  }
  return (
    <Button size="small" onClick={show}>
      {plainText({
        template: rest > step ? paging.showMore : paging.showAll,
        values: {
          more: format.count(step),
          shown: format.count(count - rest),
          count: format.count(count),
        },
      })}
    </Button>
  );
}
