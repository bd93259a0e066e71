import TableCell, { type TableCellProps } from '@material-ui/core/TableCell';
import type { ReactNode } from 'react';

/** The cell that names its row, or its group of rows, to those who hear it. */
export function RowHeader(props: {
  scope?: 'row' | 'rowgroup';
  className?: string;
  colSpan?: number;
  children: ReactNode;
}) {
  const { scope = 'row', ...rest } = props;
  // A cell of Material UI says that it is one, whatever its element.
  const header: TableCellProps & { component: 'th' } = {
    component: 'th',
    role: 'rowheader',
    scope,
  };
  return <TableCell {...header} {...rest} />;
}
