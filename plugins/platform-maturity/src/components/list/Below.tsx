import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

/** The content of a cell with another column's in small print below it. */
export function Below(props: { text: string | false; children: ReactNode }) {
  return (
    <>
      {props.children}
      {props.text && (
        <Typography variant="caption" color="textSecondary" display="block">
          {props.text}
        </Typography>
      )}
    </>
  );
}
