export { FrequentQuestions } from './FrequentQuestions';
export { ReferenceModels } from './ReferenceModels';
export { Roles } from './Roles';
export { SideBySide } from './SideBySide';
export { WhenToUse } from './WhenToUse';
