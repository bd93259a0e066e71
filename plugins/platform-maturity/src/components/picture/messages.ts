export const pictureMessages = {
  download: 'Download as picture',
  downloadOf: 'Download as picture: {{title}}',
  subtitle: 'Platform maturity, {{day}}',
  /** The title of a picture of something that its page is about. */
  titleOf: '{{chart}}: {{subject}}',
  failed: 'The picture could not be made: {{reason}}',
} as const;
