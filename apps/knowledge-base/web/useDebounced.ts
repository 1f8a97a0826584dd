import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for so many milliseconds; an empty one at once. */
export function useDebounced(value: string, milliseconds: number): string {
  const [held, setHeld] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setHeld(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return value === '' ? '' : held;
}
