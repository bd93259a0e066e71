export * from './NextStep';
export * from './nextSteps';
export * from './rolesForMove';
export { registrationOf } from './registration';
export * from './words';
export * from './taskOf';
export * from './memo';
