export { AnswerCard } from './AnswerCard';
export { StagePath } from './StagePath';
export { usePagePath } from './WhatIfLink';
