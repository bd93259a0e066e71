export { YamlSnippet } from './YamlSnippet';
