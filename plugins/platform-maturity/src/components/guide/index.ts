export { GuideView } from './GuideView';
