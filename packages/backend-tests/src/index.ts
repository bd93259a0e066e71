export { delegatingAuthFactory } from './delegatingAuth';
export { engines } from './engines';
export { startCollector, subject } from './startCollector';
