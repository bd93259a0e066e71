import {
  sourcePhrase,
  type OtherValue,
} from '@paved/plugin-platform-maturity-common';
import { Fragment } from 'react';
import { useWords } from '../../translation';
import { Ago } from '../text';

/** What a value was preferred to, the catalog's own value included. */
export function OtherValues(props: {
  others: OtherValue[];
  /** A value in its unit. */
  format: (value: number) => string;
}) {
  const { reader } = useWords();
  return (
    <>
      {props.others.map(({ value, source, observedAt }, index) => (
        <Fragment key={index}>
          {index > 0 && '; '}
          {props.format(value)} ({sourcePhrase(source, reader)}
          {observedAt && (
            <>
              , <Ago at={observedAt} />
            </>
          )}
          )
        </Fragment>
      ))}
    </>
  );
}
