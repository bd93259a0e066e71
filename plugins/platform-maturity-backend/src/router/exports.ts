import type {
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import { policyReadPermission } from '@paved/plugin-platform-maturity-common';
import type { Request, Router } from 'express';
import { csvWriter } from '../exports/csv';
import { everything } from '../exports/everything';
import { ExportSource, type ExportOrigins } from '../exports/ExportSource';
import { jsonLineWriter } from '../exports/jsonLines';
import { sendFile } from '../exports/sendFile';
import { assessments, exportTables, type ExportTable } from '../exports/tables';

/** What the plugin knows, as files to take along. */
export function addExportRoutes(
  router: Router,
  options: {
    httpAuth: HttpAuthService;
    exports: ExportOrigins;
    logger: LoggerService;
  },
): void {
  const { httpAuth, exports: origins, logger } = options;

  async function open(
    request: Request,
    ...others: BasicPermission[]
  ): Promise<ExportSource> {
    const credentials = await httpAuth.credentials(request);
    return ExportSource.open(origins, credentials, ...others);
  }

  function addTable(path: string, name: string, table: ExportTable) {
    router.get(path, async (request, response) => {
      const source = await open(request);
      const parts = table.rows(request.query)(source);
      const writer = csvWriter(table.header);
      const file = { name, type: 'text/csv', parts, writer };
      await sendFile(response, file, logger);
    });
  }

  addTable('/assessments/export.csv', 'platform-maturity.csv', assessments);
  for (const [id, table] of Object.entries(exportTables)) {
    addTable(`/exports/${id}.csv`, `platform-maturity-${id}.csv`, table);
  }

  router.get('/exports/everything.ndjson', async (request, response) => {
    const source = await open(request, policyReadPermission);
    await sendFile(
      response,
      {
        name: 'platform-maturity.ndjson',
        type: 'application/x-ndjson',
        parts: everything(source),
        writer: jsonLineWriter(),
      },
      logger,
    );
  });
}
