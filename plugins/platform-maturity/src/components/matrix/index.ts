export { MatrixCard } from './MatrixCard';
