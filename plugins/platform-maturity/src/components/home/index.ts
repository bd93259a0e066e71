export {
  changesWidget,
  myTeamsWidget,
  organizationWidget,
  type HomeWidget,
} from './widgets';
