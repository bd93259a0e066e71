import { Fragment, type ReactNode } from 'react';

/**
 * A text without markup, with elements in the place of its placeholders: a
 * translation puts them where its sentence has them.
 */
export function Filled(props: {
  template: string;
  elements: { [name: string]: ReactNode };
}) {
  const { template, elements } = props;
  return (
    <>
      {template.split(/{{(\w+)}}/).map((piece, index) => (
        // What is split by stands in every second place.
        <Fragment key={index}>
          {index % 2 === 0 ? piece : elements[piece]}
        </Fragment>
      ))}
    </>
  );
}
