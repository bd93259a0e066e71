export { ToolSprawlCard } from './ToolSprawlCard';
