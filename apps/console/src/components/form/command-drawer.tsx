import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '../drawer.js';
import { CommandForm, type CommandFormProps } from './command-form.js';
import { PageHint } from '../page-head.js';

interface CommandDrawerProps<Values extends object, Answer> extends Omit<
  CommandFormProps<Values, Answer>,
  'onCancel' | 'onDone' | 'changed'
> {
  readonly title: string;
  /** What is special about this command. */
  readonly hint?: string;
  /** Said when it is done. */
  readonly done: string;
  readonly onClose: () => void;
  readonly onDone?: (answer: Answer) => void;
  readonly width?: number;
}

/** A command in a drawer beside its list or record; closing it with unsaved changes asks first. */
export function CommandDrawer<Values extends object, Answer>(props: CommandDrawerProps<Values, Answer>) {
  const { title, hint, done, onClose, onDone, width = 560, ...form } = props;
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const changed = useRef(false);
  const leave = (): void => {
    if (!changed.current) {
      onClose();
      return;
    }
    void modal.confirm({
      title: t('form.unsaved'),
      content: t('form.unsavedWhy'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: () => {
        changed.current = false;
        onClose();
      },
    });
  };
  return (
    <Drawer open size={width} title={title} onClose={leave} className="command-drawer">
      {hint ? <PageHint text={hint} /> : null}
      <CommandForm<Values, Answer>
        {...form}
        changed={changed}
        onCancel={leave}
        onDone={(answer) => {
          void message.success(done);
          onDone?.(answer);
          onClose();
        }}
      />
    </Drawer>
  );
}
