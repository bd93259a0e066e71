export const downloadMessages = {
  csv: 'Download as CSV',
  csvOf: 'Download as CSV: {{title}}',
  failed: 'The file could not be downloaded: {{reason}}',
  parts: 'With rows for each group, domain and system too',
  everythingTitle: 'Take everything along',
  everything: 'Everything as JSON lines',
  everythingHelp:
    'All that you may read: the policy in force, every assessment with its evidence, and what is kept of the past. One JSON object on each line; the last one says that the file is complete.',
} as const;
