import { useEffect, useRef } from 'react';

/** Gives the focus back to what had it before this part was shown, when the part goes. */
export function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const { current } = before;
    return () => {
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, []);
}
