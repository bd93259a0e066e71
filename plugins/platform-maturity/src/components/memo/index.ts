export { MemoButton } from './MemoButton';
