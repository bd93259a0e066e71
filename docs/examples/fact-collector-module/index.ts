export { deliveryModule as default } from './module';
