export const memoMessages = {
  open: 'Decision memo',
  title: 'Decision memo',
  about:
    'A decision record of this assessment, to be committed beside the code or sent round.',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  download: 'Download',
  print: 'Print or save as PDF',
  close: 'Close',
  file: 'decision-{{name}}.md',
} as const;
