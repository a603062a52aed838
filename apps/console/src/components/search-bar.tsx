import { Button, Flex, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useTranslation } from 'react-i18next';

interface SearchBarProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSearch: (text: string | undefined) => void;
}

/** One smart search box: Enter or Alt+Q searches, Alt+R resets, F2 leads to it. */
export function SearchBar({ label, value, onSearch }: SearchBarProps) {
  const { t } = useTranslation();
  const box = useRef<InputRef>(null);
  const [text, setText] = useState(value ?? '');
  useEffect(() => {
    setText(value ?? '');
  }, [value]);
  const search = (): void => onSearch(text.trim() || undefined);
  const reset = (): void => {
    setText('');
    onSearch(undefined);
    box.current?.focus();
  };
  useHotkeys('f2', () => box.current?.focus({ cursor: 'all' }), { enableOnFormTags: true, preventDefault: true });
  useHotkeys('alt+q', search, { enableOnFormTags: true, preventDefault: true }, [text]);
  useHotkeys('alt+r', reset, { enableOnFormTags: true, preventDefault: true });
  return (
    <Flex gap={8} role="search" className="search-bar">
      <Input
        ref={box}
        autoFocus
        allowClear
        value={text}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={search}
        maxLength={100}
      />
      <Button type="primary" onClick={search}>
        {t('action.search')}[Q]
      </Button>
      <Button onClick={reset}>{t('action.reset')}[R]</Button>
    </Flex>
  );
}
