export { AnswerCard } from './AnswerCard';
export { answerMessages } from './messages';
export { sentencesOf, sizeGateOf } from './sentence';
export { StagePath } from './StagePath';
export { usePagePath } from './WhatIfLink';
