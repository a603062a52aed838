import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOptions } from '../api/client.js';
import { ProblemNotice } from './problem-notice.js';

interface ActButtonProps<Answer> {
  /** Names the act for tests. */
  readonly name: string;
  readonly text: string;
  /** What is asked before it is done. */
  readonly sure?: string | undefined;
  readonly send: (options: CommandOptions) => Promise<Answer>;
  /** Said when it is done. */
  readonly done: string | ((answer: Answer) => string);
  readonly onDone?: (answer: Answer) => void;
  readonly danger?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

/** A command that has nothing to fill in: asks first where it cannot be taken back; a refusal stands beneath it. */
export function ActButton<Answer>(props: ActButtonProps<Answer>) {
  const { name, text, sure, send, done, onDone } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const act = useMutation({
    mutationFn: () => send({ key: key.current }),
    onSuccess: (answer) => {
      key.current = crypto.randomUUID();
      void queries.invalidateQueries();
      void message.success(typeof done === 'string' ? done : done(answer));
      onDone?.(answer);
    },
  });
  const button = (
    <Button
      data-act={name}
      type={props.primary ? 'primary' : 'default'}
      danger={props.danger ?? false}
      disabled={props.disabled ?? false}
      loading={act.isPending}
      {...(sure === undefined ? { onClick: () => act.mutate() } : {})}
    >
      {text}
    </Button>
  );
  return (
    <span className="download">
      {sure === undefined ? (
        button
      ) : (
        <Popconfirm
          title={sure}
          okText={text}
          cancelText={t('action.cancel')}
          okButtonProps={{ 'data-sure': name } as Readonly<Record<`data-${string}`, string>>}
          onConfirm={() => act.mutate()}
        >
          {button}
        </Popconfirm>
      )}
      <ProblemNotice error={act.error} />
    </span>
  );
}
