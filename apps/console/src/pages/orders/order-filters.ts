import type { TFunction } from 'i18next';
import type { Filter } from '../../components/table/filter-form.js';
import { orderKinds } from './order-kinds.js';

/** What lists of orders are narrowed by: their kind, letters apart, and how far they are. */
export const orderFilters = (t: TFunction, phases: readonly string[]): Filter[] => [
  {
    name: 'kind',
    label: t('order.kind'),
    kind: 'choice',
    choices: orderKinds
      .filter((kind) => !kind.includes('/'))
      .map((kind) => ({ value: kind, label: t(`orderKind.${kind}`) })),
  },
  {
    name: 'phase',
    label: t('order.state'),
    kind: 'choice',
    choices: phases.map((phase) => ({ value: phase, label: t(`phase.${phase}`) })),
  },
];
