export * from './PreviewInput';
export * from './answerOf';
export { notPreviewed } from './notPreviewed';
export * from './PreviewTally';
