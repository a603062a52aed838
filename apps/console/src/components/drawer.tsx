import { Drawer as AntDrawer, type DrawerProps } from 'antd';
import { useEffect, useRef } from 'react';

/** A drawer that is there while it is open. It gives the focus back to what had it before. */
export function Drawer(props: DrawerProps) {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const { current } = before;
    return () => {
      if (current instanceof HTMLElement && current.isConnected) current.focus();
    };
  }, []);
  return <AntDrawer {...props} />;
}
