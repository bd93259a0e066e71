export * from './nextSteps';
export * from './rolesForMove';
