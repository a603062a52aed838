import type { UseQueryResult } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice.js';

interface LoadableProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  /** Says why there is nothing to show, when the answer is empty. */
  readonly empty?: ((data: T) => string | undefined) | undefined;
  readonly rows?: number;
}

/** What a query gives: its answer, or that it is on its way, failed (with retry), or empty. */
export function Loadable<T>({ query, children, empty, rows = 4 }: LoadableProps<T>) {
  if (query.data === undefined && query.error)
    return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton active title={false} paragraph={{ rows }} />;
  const why = empty?.(query.data);
  return (
    <>
      {query.error ? <ProblemNotice error={query.error} onRetry={() => void query.refetch()} /> : null}
      {why ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={why} /> : children(query.data)}
    </>
  );
}
