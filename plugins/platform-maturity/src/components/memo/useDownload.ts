import { useCallback } from 'react';

/** Saves a text as a file, as a link to it would. */
export function useDownload(): (text: string, fileName: string) => void {
  return useCallback((text, fileName) => {
    const url = URL.createObjectURL(
      new Blob([text], { type: 'text/markdown;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(url);
  }, []);
}
