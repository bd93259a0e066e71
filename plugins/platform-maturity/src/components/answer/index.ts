export { AnswerCard } from './AnswerCard';
export { answerMessages } from './messages';
export { sentencesOf } from './sentence';
export { StagePath } from './StagePath';
