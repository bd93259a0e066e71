export * from './PreviewInput';
export * from './answerOf';
export * from './PreviewTally';
