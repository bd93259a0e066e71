import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import useLocalStorage from 'react-use/esm/useLocalStorage';
import type { Column } from './columns';

/** Which columns a list shows: those that fit, until somebody chooses. */
export function useColumns(
  list: string,
  columns: Column[],
): {
  shown: Column[];
  /** True where a column has to carry what its neighbours have no room for. */
  narrow: boolean;
  choose: (ids: string[]) => void;
} {
  const theme = useTheme();
  const md = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const lg = useMediaQuery(theme.breakpoints.up('lg'), { noSsr: true });
  const [chosen, choose] = useLocalStorage<string[]>(
    `platform-maturity.columns.${list}`,
  );
  const fits = ({ from, optional }: Column) =>
    !optional && (!from || { md, lg }[from]);
  const isChosen = ({ id }: Column, index: number) =>
    index === 0 || Boolean(chosen?.includes(id));
  return {
    shown: columns.filter(Array.isArray(chosen) ? isChosen : fits),
    narrow: !md && !chosen,
    choose,
  };
}
