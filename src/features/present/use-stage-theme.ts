import { useEffect, useState } from 'react';

/** Slides are light on whatever theme the reader has, for washed-out projectors; dark on demand. Ends with the show. */
export function useStageTheme(): () => void {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'];
    dataset['theme'] = theme;
    return () => {
      if (before === undefined) delete dataset['theme'];
      else dataset['theme'] = before;
    };
  }, [theme]);
  return () => {
    setTheme((now) => (now === 'light' ? 'dark' : 'light'));
  };
}
