export { AnswerCard } from './AnswerCard';
export { StagePath } from './StagePath';
