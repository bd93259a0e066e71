import { useState, type ReactNode } from 'react';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { PageControl } from './PageControl';

const usualSize = 25;

/** Shows what is there already a page at a time: browsers are slow with long tables. */
export function Paged<T>(props: {
  /** What has the pages. */
  title: string;
  items: readonly T[];
  children: (shown: readonly T[]) => ReactNode;
}) {
  const { paging, format } = useWords();
  const { title, items, children } = props;
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / usualSize) - 1);
  // Items may have become fewer since.
  const at = Math.min(page, last);
  const from = at * usualSize;
  const shown = items.slice(from, from + usualSize);
  return (
    <>
      {children(shown)}
      {last > 0 && (
        <PageControl
          title={title}
          text={plainText({
            template: paging.range,
            values: {
              from: format.count(from + 1),
              to: format.count(from + shown.length),
              count: format.count(items.length),
            },
          })}
          previous={at > 0 ? () => setPage(at - 1) : undefined}
          next={at < last ? () => setPage(at + 1) : undefined}
        />
      )}
    </>
  );
}
