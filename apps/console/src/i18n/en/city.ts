import type { cityZh } from '../zh/city.js';

/** The texts of the city's pages in English. */
export const cityEn: typeof cityZh = {
  record: {
    back: 'Back to the list', openHint: 'Double click or Enter opens.', changes: 'Changes {{count}}', item: 'Item', before: 'Before', after: 'After', effectiveOn: 'Effective', reason: 'Reason', recordedBy: 'By', recordedAt: 'Recorded', yes: 'yes', no: 'no',
  },
  employer: {
    searchHint: 'Credit code, employer number, or beginning of the name', none: 'No employer found; try another beginning or code', name: 'Employer', id: 'Number', creditCode: 'Unified credit code', category: 'Category', economicType: 'Economic type', agency: 'Agency', status: 'Status', openRelations: '{{count}} insured',
    basic: 'Basic data', people: 'People', declarations: 'Declarations', demands: 'Demands and receipts', onlyOpen: 'Only those insured now', industry: 'Industry', legalRepresentative: 'Legal representative', contactName: 'Contact', contactMobile: 'Contact’s telephone', address: 'Address', taxAuthority: 'Tax office', bankName: 'Bank', bankAccountName: 'Account name',
    bankAccountNumber: 'Account number', registeredOn: 'Registered', statusOn: 'Status since', recordedBy: 'By',
  },
  employerStatus: { active: 'active', suspended: 'suspended', cancelled: 'cancelled' },
  person: {
    searchHint: 'Document number, person number, or beginning of the name', searchFirst: 'Enter a document number, a person number, or the beginning of a name', none: 'Nobody found; check the number or the name', maskedNote: 'Personal data is masked.', id: 'Person number', name: 'Name', documentType: 'Document', documentNumber: 'Document number', sex: 'Sex', birthDate: 'Born', ethnicity: 'Ethnic group',
    startedWorkOn: 'Started work', firstInsuredMonth: 'First insured', mobile: 'Telephone', bankName: 'Bank', bankAccountNumber: 'Bank account', migrantWorker: 'Migrant worker', relations: 'Relations', contributions: 'Contribution records', account: 'Account', statusLine: 'Status line', scheme: 'Scheme', startMonth: 'From', endMonth: 'To', ongoing: 'now', category: 'Category',
    effectiveOn: 'Effective', status: 'Status', supersededAt: 'Corrected', stands: 'stands', retirement: 'Pension from {{month}}, {{pension}} yuan a month', showClear: 'Show in clear', maskAgain: 'Mask again', clearNote: 'Personal data is shown in clear; your purpose is logged. Mask it again when done.',
    purposeTitle: 'Show in clear', purposeWhy: 'Looking at personal data needs a purpose. Who looked, when and why is logged, and the person can ask for it.', purpose: 'Purpose', purposeHint: 'Choose above, or at least {{count}} characters',
  },
  personStatus: { new: 'new', suspended: 'suspended', resumed: 'resumed', terminated: 'ended', 'transferred-out': 'transferred out', retired: 'retired', dead: 'dead' },
  relationCategory: { employee: 'employee', flexible: 'flexible' },
  item: {
    name: 'Name', document_number: 'Document number', document_type: 'Document type', birth_date: 'Birth date', sex: 'Sex', mobile: 'Telephone', contact_mobile: 'Contact’s telephone', contact_name: 'Contact', bank_account_number: 'Bank account', bank_name: 'Bank', address: 'Address', category: 'Category', economic_type: 'Economic type',
    legal_representative: 'Legal representative', agency_code: 'Agency', status: 'Status', industry: 'Industry', unified_credit_code: 'Unified credit code',
  },
  declaration: { number: 'Declaration', postingPeriod: 'Posting period', status: 'Status', persons: 'Persons', added: 'Added', removed: 'Removed', wageTotal: 'Wages', maker: 'Handled', checker: 'Reviewed', note: 'Note' },
  declarationStatus: { draft: 'draft', submitted: 'to review', approved: 'approved', returned: 'returned', withdrawn: 'withdrawn' },
  demand: {
    number: 'Demand', kind: 'Kind', status: 'Status', wageTotal: 'Wages', baseTotal: 'Bases', employerAmount: 'Employer', personalAmount: 'Personal', amount: 'Demand in all', collectedAmount: 'Collected', mode: 'Collection', none: 'No demand yet', note: 'In yuan. Open a row to see its receipts.',
  },
  demandStatus: { open: 'open', part: 'part paid', paid: 'paid', cancelled: 'cancelled', refundable: 'to refund' },
  receipt: { none: 'No receipt yet', valueDate: 'Received', bankLine: 'Bank line', amount: 'Allocated', rule: 'Matched', creditedOn: 'Credited', creditedEmployer: 'Employer’s part', creditedPersonal: 'Personal part' },
  receiptRule: { 'demand-number': 'by demand number', 'employer-amount': 'by employer and amount', 'employer-total': 'by the employer’s total', 'by-hand': 'by hand' },
  account: {
    state: 'State', openedMonth: 'Opened', months: 'Contributed', service: '{{years}} years {{months}} months ({{all}} months)', openingPersonal: 'Opening, personal', openingEmployer: 'Opening, employer', openingMonth: 'Opening as of', creditedPersonal: 'Credited since, personal', creditedEmployer: 'Credited since, employer', balance: 'Balance', note: 'In yuan. Interest is credited with the year’s close.',
  },
  contribution: { none: 'No contribution record yet', month: 'Contribution month', base: 'Base', employerAmount: 'Employer', personalAmount: 'Personal', accountPersonal: 'To account, personal', accountEmployer: 'To account, employer', reversal: 'Reversal', reversed: 'reversed', note: 'In yuan. {{months}} months, personal contributions {{personal}}.' },
  file: {
    new: 'Import a declaration file', template: 'Template (Chinese header)', templateCodes: 'Template (item codes)', step: { upload: 'Upload', check: 'Check', confirm: 'Confirm' }, drop: 'Drop a csv file here, or click to choose', dropNote: 'At most 512 MB, UTF-8 or GB18030. It is checked first; nothing is declared before you confirm.', handlerOnly: 'Imported by a handler', checking: 'checking',
    list: 'Files', none: 'No file yet', id: 'No.', name: 'File', rows: 'Rows', correctRows: 'Correct', wrongRows: 'Wrong', employers: 'Employers', notListed: 'On the list before, not in this file', encoding: 'Encoding', failed: 'The file was refused', confirm: 'Confirm {{count}} correct rows', confirmed: 'Confirmed {{time}}, waits for review',
    confirmedNow: '{{declarations}} declarations of {{lines}} persons wait for review', discard: 'Discard', discardSure: 'Discard, correct the file and upload it again?', wrongLeftOut: '{{count}} wrong rows are left out. Download them, correct them, upload them apart.', notListedNote: '{{count}} persons of the month before are not in this file and count as removed.', downloadWrong: 'Download wrong rows',
    tab: { correct: 'Correct rows {{count}}', wrong: 'Wrong rows {{count}}' }, noRows: { correct: 'No correct row', wrong: 'No wrong row' }, rowNumber: 'Row', reason: 'Code and reason', changeKind: 'Change', declaredWage: 'Declared wage',
  },
  fileState: { receiving: 'receiving', checking: 'checking', checked: 'to confirm', confirmed: 'confirmed', discarded: 'discarded', failed: 'failed' },
  changeKind: { unchanged: 'unchanged', added: 'added', removed: 'removed', 'wage-changed': 'wage changed' },
  closing: {
    checks: 'Check-list of {{month}}', ready: 'All hard checks pass: the month can be closed', standing: '{{count}} hard checks fail', how: 'Finance closes the month; soft checks that fail need an explanation. After that the datasets are sealed and sent by themselves.', check: 'Check', kind: 'Kind', hard: 'hard', soft: 'soft, may be explained', outcome: 'Outcome', passed: 'passes', failed: 'fails', count: 'Cases', detail: 'Detail',
    closes: 'Closes so far', none: 'No month is closed yet', noBooks: 'The books are not open yet', closeNo: 'Close', state: 'State', closedBy: 'Closed', reopenedAt: 'Reopened', passedOf: 'Passed',
  },
  closeState: { closed: 'closed', reopened: 'reopened' },
  dataset: { none: 'Nothing is sealed yet. Closed months are sealed and sent by themselves.', sealedAt: 'Sealed', knownAt: 'As known at', deliveries: 'Deliveries', attempts: '{{count}} attempts' },
};
