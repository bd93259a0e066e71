export * from './PreviewInput';
export { answerOf, type PreviewedAnswer } from './answerOf';
export * from './PreviewTally';
