import { Card, Col, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DatasetId, SeriesPoint } from '../../api/warehouse.js';
import { amount, change, count, type AmountUnit } from '../../components/format.js';
import { StandingMark } from '../../components/standing-mark.js';

interface HeadFiguresProps {
  readonly points: readonly SeriesPoint[];
  readonly month: string;
  readonly unit: AmountUnit;
  readonly onOpen: (dataset: DatasetId) => void;
}

interface HeadFigure {
  readonly name: 'income' | 'expense' | 'balance' | 'insured';
  readonly value: string;
  readonly unit: string;
  readonly change: string | null;
  readonly dataset: DatasetId;
  readonly more?: string;
}

/** Income, expense, balance and persons of the month, each opening down to what it is made of. */
export function HeadFigures({ points, month, unit, onOpen }: HeadFiguresProps) {
  const { t } = useTranslation();
  const at = points.findIndex((point) => point.period === month);
  const [now, before] = [points[at], points[at - 1]];
  if (!now) return null;
  const same = before !== undefined && before.loaded === now.loaded;
  const changeOf = (figure: string | null, then: string | null | undefined): string | null =>
    same ? change(figure, then) : null;
  const money = (name: 'income' | 'expense' | 'balance'): HeadFigure => ({
    name,
    value: amount(now[name], unit),
    unit: t(`unit.${unit}`),
    change: changeOf(now[name], before?.[name]),
    dataset: 'PI05',
  });
  const persons: HeadFigure = {
    name: 'insured',
    value: count(now.people.insured),
    unit: t('unit.person'),
    change: changeOf(now.people.insured, before?.people.insured),
    dataset: 'PI01',
    more: t('overview.peopleParts', { employees: count(now.people.employees), retirees: count(now.people.retirees) }),
  };
  return (
    <Row gutter={[12, 12]}>
      {[money('income'), money('expense'), money('balance'), persons].map((figure) => (
        <Col key={figure.name} xs={12} lg={6}>
          <Card className="head-figure" styles={{ body: { padding: 0 } }}>
            <button
              type="button"
              data-figure={figure.name}
              title={t('overview.openDown')}
              onClick={() => onOpen(figure.dataset)}
            >
              <span className="head-name">
                {t(`measure.${figure.name}`)}
                <StandingMark standing={now.status} />
              </span>
              <span className="head-value">
                {figure.value}
                <small>{figure.unit}</small>
              </span>
              <span className="quiet">
                {figure.change
                  ? t('overview.change', { change: figure.change })
                  : t(before && !same ? 'overview.otherUnits' : 'overview.noChange', {
                      loaded: now.loaded,
                      before: before?.loaded,
                    })}
                {figure.more ? ` · ${figure.more}` : ''}
              </span>
            </button>
          </Card>
        </Col>
      ))}
    </Row>
  );
}
