export type { ExplainedAnswer } from './ExplainedAnswer';
export { memoOf, type MemoOptions } from './memoOf';
