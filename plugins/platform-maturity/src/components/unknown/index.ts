export { Example } from './Example';
export { HowToRegister } from './HowToRegister';
export { UnknownCard } from './UnknownCard';
