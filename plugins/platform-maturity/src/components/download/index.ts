export { DownloadButton } from './DownloadButton';
export { Everything } from './Everything';
export { SubjectTableDownload, TableDownload } from './TableDownload';
