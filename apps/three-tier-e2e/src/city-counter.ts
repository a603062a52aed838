import { citizenNumberCheckDigit, completeCreditCode } from '@pnet/standards';
import { fen, yuan } from './contribution.js';
import type { Country } from './country.js';

/** An employer and the monthly wages of its people, yuan with two decimals. */
export interface TestEmployer {
  readonly name: string;
  readonly wages: readonly string[];
}

/** A registered employer with its people in the order of the wages. */
export interface RegisteredEmployer extends TestEmployer {
  readonly employerId: string;
  readonly people: readonly {
    readonly personId: string;
    readonly documentNumber: string;
    readonly name: string;
    readonly wage: string;
  }[];
}

/** A demand as the city's list shows it; amounts in yuan. */
export interface Demand {
  readonly demandId: string;
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly kind: string;
  readonly persons: number;
  readonly baseTotal: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly amount: string;
  readonly status: string;
  readonly policyVersion: string;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** The acts of one city's clerks over its HTTP interface, each by the post that may do it. */
export class CityCounter {
  readonly bankAccount: string;
  private people = 0;
  private employers = 0;

  /** `agency` is the district whose counter it is; `kind` of the bank account follows who collects. */
  constructor(
    private readonly country: Country,
    readonly code: string,
    readonly agency: string,
    private readonly accountKind: 'income' | 'state-treasury' = 'income',
  ) {
    this.bankAccount = `9001${code}000001`;
  }

  async openBooks(month: string): Promise<void> {
    await this.act('finance', '/ledger/books', { scheme: '110', postingPeriod: month });
    await this.act('finance', '/bank-accounts', {
      accountNumber: this.bankAccount,
      title: '保险费账户',
      bankName: '示范银行',
      kind: this.accountKind,
    });
  }

  /** Registers an employer with its people, all insured since 2020-01. */
  async register(employer: TestEmployer): Promise<RegisteredEmployer> {
    const unifiedCreditCode = completeCreditCode(`91${this.agency}MA${pad((this.employers += 1), 6)}`);
    const { employerId } = await this.act<{ employerId: string }>('handler', '/employers', {
      unifiedCreditCode,
      name: employer.name,
      agencyCode: this.agency,
      category: '10',
      economicType: '150',
      registeredOn: '2019-07-01',
    });
    const persons = employer.wages.map(() => this.person(unifiedCreditCode));
    const { personIds } = await this.act<{ personIds: string[] }>('handler', '/persons/batch', { persons });
    return {
      ...employer,
      employerId,
      people: employer.wages.map((wage, index) => ({
        wage,
        personId: personIds[index] ?? '',
        documentNumber: persons[index]?.documentNumber ?? '',
        name: persons[index]?.name ?? '',
      })),
    };
  }

  private person(employer: string) {
    const order = (this.people += 1) * 2 + 1;
    const first17 = `${this.agency}19850312${pad(order, 3)}`;
    return {
      documentNumber: first17 + citizenNumberCheckDigit(first17),
      name: `张${'一二三四五六七八九'[this.people % 9]}${'甲乙丙丁戊己庚辛'[this.people % 8]}`,
      sex: '1',
      birthDate: '1985-03-12',
      agencyCode: this.agency,
      firstInsuredMonth: '2020-01',
      relation: { employer, startMonth: '2020-01', category: 'employee' },
    };
  }

  /** Submits the full list of an employer for a month. */
  async declare(employer: RegisteredEmployer, month: string): Promise<string> {
    const { declarationId } = await this.act<{ declarationId: string }>('handler', '/declarations', {
      mode: 'list',
      employerId: employer.employerId,
      scheme: '110',
      postingPeriod: month,
      persons: employer.people.map(({ documentNumber, name, wage }) => ({
        documentType: '01',
        documentNumber,
        name,
        declaredWage: wage,
      })),
    });
    return declarationId;
  }

  async approve(declarationId: string): Promise<void> {
    await this.act('reviewer', `/declarations/${declarationId}/review`, { decision: 'approve', note: '经复核无误' });
  }

  /** Declares a month for all employers, has it approved, and assesses it. */
  async assess(employers: readonly RegisteredEmployer[], month: string): Promise<Demand[]> {
    for (const employer of employers) await this.approve(await this.declare(employer, month));
    await this.act('handler', '/assessments', { postingPeriod: month });
    return this.demands(month);
  }

  demands(month: string): Promise<Demand[]> {
    return this.country.list<Demand>(this.code, 'handler', `/demands?postingPeriod=${month}`);
  }

  /** A bank file with one payment for each demand, and more lines as given (amount, reference). */
  bankFile(demands: readonly Demand[], day: string, more: readonly (readonly [string, string])[] = []): string {
    const lines = [
      ...demands.map((demand) => [demand.amount, demand.employerName, demand.demandNumber]),
      ...more.map(([amount, reference]) => [amount, '来款单位不明', reference]),
    ].map(([amount = '', payer = '', reference = ''], index) => [
      `${day.replaceAll('-', '')}B${pad(index + 1, 4)}`,
      day,
      amount,
      payer,
      '',
      reference,
    ]);
    const total = sumOf(lines.map((line) => line[2] ?? ''));
    return [
      `HEAD,bank-lines,1,${this.bankAccount},${day}`,
      'bankNumber,valueDate,amount,payerName,payerAccount,reference',
      ...lines.map((line) => line.join(',')),
      `TAIL,${lines.length},${total}`,
      '',
    ].join('\n');
  }

  /** The tax office's answer to the demand file: a receipt for each demand with the part of each person. */
  async taxReceiptFile(month: string, day: string): Promise<string> {
    const rows = (
      await this.country.act<string>(this.code, 'finance', 'GET', `/tax-demand-file?postingPeriod=${month}`)
    )
      .split('\n')
      .map((line) => line.split(','));
    const numbers = new Map(
      rows
        .filter((row) => row[0] === 'DEMAND')
        .map((row, index) => [row[1] ?? '', `${month.replace('-', '')}T${pad(index + 1, 4)}`]),
    );
    const receipts = rows
      .filter((row) => row[0] === 'DEMAND')
      .map((row) => ['RECEIPT', numbers.get(row[1] ?? '') ?? '', day, row[5] ?? '', row[3] ?? '', '', row[1] ?? '']);
    const persons = rows
      .filter((row) => row[0] === 'PERSON')
      .map((row) => [
        'PERSON',
        numbers.get(row[1] ?? '') ?? '',
        row[2] ?? '',
        row[4] ?? '',
        row[6] ?? '',
        row[7] ?? '',
      ]);
    const tail = [
      'TAIL',
      receipts.length,
      persons.length,
      sumOf(receipts.map((row) => row[3] ?? '')),
      sumOf(persons.flatMap((row) => [row[4] ?? '', row[5] ?? ''])),
    ].join(',');
    return [
      `HEAD,tax-receipts,1,${this.bankAccount},${day}`,
      ...[...receipts, ...persons].map((row) => row.join(',')),
      tail,
      '',
    ].join('\n');
  }

  /** Uploads a bank file, or a tax receipt file, and posts it. */
  async collect(file: string): Promise<void> {
    await this.upload(file);
    await this.act('finance', '/receipt-postings', {});
  }

  upload(file: string): Promise<unknown> {
    const path = file.startsWith('HEAD,tax') ? '/receipt-files?fileName=tax.csv' : '/bank-files?fileName=bank.csv';
    return this.country.act(this.code, 'finance', 'POST', path, file, { 'content-type': 'text/csv' });
  }

  /** The check-list of a month. */
  checks(month: string): Promise<{ id: string; severity: string; ok: boolean; detail: string }[]> {
    return this.country.act(this.code, 'finance', 'GET', `/closing/${month}/checks`);
  }

  /** Closes a month; soft checks that fail are explained. */
  async close(month: string): Promise<void> {
    const open = (await this.checks(month)).filter((check) => check.severity === 'soft' && !check.ok);
    await this.act('finance', `/closing/${month}/close-month`, {
      explanations: Object.fromEntries(open.map((check) => [check.id, '测试说明：正在查询'])),
    });
  }

  act<T>(userId: string, path: string, body: unknown): Promise<T> {
    return this.country.act<T>(this.code, userId, 'POST', path, body);
  }
}

const sumOf = (amounts: readonly string[]): string => yuan(amounts.reduce((sum, amount) => sum + fen(amount), 0n));
