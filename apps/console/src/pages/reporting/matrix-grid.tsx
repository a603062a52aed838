import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import type { FiveNumbers, MatrixCell, ReportingMatrix } from '../../api/warehouse.js';
import { day } from '../../components/format.js';
import { listed } from '../../components/punctuation.js';
import { cellLook, neighbour, numbersOf, shownUnits } from './cell-states.js';

interface MatrixGridProps {
  readonly matrix: ReportingMatrix;
  readonly periods: readonly string[];
  readonly onlyGaps: boolean;
  readonly onOpen: (unit: string, period: string) => void;
  /** Chosen cells, `unit period`; the blank chooses. */
  readonly picked: ReadonlySet<string>;
  readonly onPick: (cell: string) => void;
}

/** Of a cell: the definition that it was sealed by, where there is a newer one. */
function olderDefinition(cell: MatrixCell | undefined, dataset: string): string | undefined {
  const version = cell?.definitionVersion ?? undefined;
  return version === String(newestDefinition(dataset)?.version) ? undefined : version;
}

const rate = (text: string | null): string => (text === null ? '—' : `${text}%`);

/** The matrix as a grid of buttons, one a cell: glyph and word, walked with the arrow keys. */
export function MatrixGrid({ matrix, periods, onlyGaps, onOpen, picked, onPick }: MatrixGridProps) {
  const { t } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const units = shownUnits(matrix, periods, onlyGaps);
  const shown = matrix.cells.filter((cell) => periods.includes(cell.period));
  const found = new Map(matrix.cells.map((cell) => [`${cell.unit} ${cell.period}`, cell]));
  const walk = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.key === ' ') {
      event.preventDefault();
      onPick(`${units[row]?.code ?? ''} ${periods[column] ?? ''}`);
    }
    const next = neighbour(event.key, { row, column }, { rows: units.length, columns: periods.length });
    if (!next) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <div className="matrix-frame">
      <table className="matrix" ref={grid} role="grid" aria-label={t('menu.reporting')}>
        <GridHead periods={periods} />
        <tbody>
          {units.map((unit, row) => (
            <tr key={unit.code}>
              <th scope="row">
                {unit.name}
                <span className="quiet"> {unit.code}</span>
              </th>
              {periods.map((period, column) => (
                <td key={period}>
                  <CellButton
                    cell={found.get(`${unit.code} ${period}`)}
                    dataset={matrix.datasetId}
                    at={`${row}-${column}`}
                    name={unit.name}
                    isFirst={row === 0 && column === 0}
                    isPicked={picked.has(`${unit.code} ${period}`)}
                    onOpen={(isPick) => (isPick ? onPick(`${unit.code} ${period}`) : onOpen(unit.code, period))}
                    onKeyDown={(event) => walk(event, row, column)}
                  />
                </td>
              ))}
              <RateCells numbers={numbersOf(shown.filter((cell) => cell.unit === unit.code))} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('reporting.columnRate')}</th>
            {periods.map((period) => (
              <td key={period} className="rate">
                {rate(numbersOf(shown.filter((cell) => cell.period === period)).rate)}
              </td>
            ))}
            <RateCells numbers={numbersOf(shown)} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function GridHead({ periods }: { readonly periods: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t('drill.unit')}</th>
        {periods.map((period) => (
          <th key={period} scope="col">
            {period}
          </th>
        ))}
        <th scope="col">{t('reporting.rate')}</th>
        <th scope="col">{t('reporting.onTimeRate')}</th>
      </tr>
    </thead>
  );
}

const RateCells = ({ numbers }: { readonly numbers: FiveNumbers }) => (
  <>
    <td className="rate">{rate(numbers.rate)}</td>
    <td className="rate">{rate(numbers.onTimeRate)}</td>
  </>
);

interface CellButtonProps {
  readonly cell: MatrixCell | undefined;
  readonly dataset: string;
  readonly at: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isPicked: boolean;
  /** Ctrl with the click chooses. */
  readonly onOpen: (isPick: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** When a cell arrived or is due, and by which definition it was sealed, where there is a newer one. */
function useWordsOf(cell: MatrixCell | undefined, older: string | undefined): string {
  const { t } = useTranslation();
  if (!cell) return '';
  if (!cell.version) return t('reporting.dueAt', { day: day(cell.dueAt) });
  const arrived = t('reporting.versionAt', { version: cell.version, day: day(cell.arrivedAt) });
  return older ? listed([arrived, t('reporting.olderDefinition', { version: older })]) : arrived;
}

function CellButton({ cell, dataset, at, name, isFirst, isPicked, onOpen, onKeyDown }: CellButtonProps) {
  const { t } = useTranslation();
  const state = cell?.state ?? 'not-applicable';
  const { glyph, tone } = cellLook[state];
  const older = olderDefinition(cell, dataset);
  const more = useWordsOf(cell, older);
  return (
    <button
      type="button"
      className={`cell cell-${tone}${isPicked ? ' cell-picked' : ''}`}
      aria-pressed={isPicked}
      data-cell={cell ? `${cell.unit} ${cell.period}` : undefined}
      data-at={at}
      data-state={state}
      tabIndex={isFirst ? 0 : -1}
      aria-disabled={state === 'not-applicable'}
      aria-label={`${name} ${cell?.period ?? ''} ${t(`cell.${state}`)} ${more}`}
      title={`${t(`cell.${state}`)} ${more}`}
      onKeyDown={onKeyDown}
      onClick={state === 'not-applicable' ? undefined : (event) => onOpen(event.ctrlKey || event.metaKey)}
    >
      <span aria-hidden="true">{glyph}</span>
      <span>{t(`cell.${state}`)}</span>
      {older ? <span data-older={older}>{t('reporting.definitionMark', { version: older })}</span> : null}
    </button>
  );
}
