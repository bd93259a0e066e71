import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type ExportQuery,
  type ExportTableId,
  type Subject,
} from '@paved/plugin-platform-maturity-common';
import { platformMaturityApiRef } from '../../api';
import { useWords } from '../../translation';
import { plainText } from '../text';
import { DownloadButton } from './DownloadButton';

const useStyles = makeStyles({ row: { textAlign: 'right' } });

/** A table as CSV, with all its rows. */
export function TableDownload(props: {
  table: ExportTableId;
  query: ExportQuery;
  /** What is shown of it on the page. */
  title: string;
  /** What the file has beside that. */
  help?: string;
}) {
  const classes = useStyles();
  const { download } = useWords();
  const api = useApi(platformMaturityApiRef);
  const { table, query, title, help } = props;
  return (
    <div className={classes.row}>
      <DownloadButton
        label={download.csv}
        longLabel={plainText({ template: download.csvOf, values: { title } })}
        title={help}
        load={() => api.exportTable(table, query)}
        name={`platform-maturity-${table}.csv`}
      />
    </div>
  );
}

/** The rows of a subject; those of the organization with all of its parts. */
export function SubjectTableDownload(props: {
  table: Extract<ExportTableId, 'tools' | 'practices' | 'golden-paths'>;
  subject: Pick<Subject, 'ref' | 'kind'>;
  title: string;
}) {
  const { download } = useWords();
  const { table, subject, title } = props;
  const { ref, kind } = subject;
  return ref === organizationRef ? (
    <TableDownload
      table={table}
      query={{}}
      title={title}
      help={download.parts}
    />
  ) : (
    <TableDownload
      table={table}
      query={{ kind: [kind], ref: [ref] }}
      title={title}
    />
  );
}
