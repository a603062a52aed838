import type { ErrorFamily } from './error-entry.js';

/**
 * EXCH: 10xx sealing; 11xx, units and enrolment, in `exch-units.errors`; 2xxx identity and signatures, 3xxx streams and
 * intake, 4xxx findings of checks, 5xxx orders.
 */
export const exchErrors = {
  'EXCH-1001': {
    status: 409,
    title: { zh: '期间尚未结账', en: 'The period is not closed' },
    cause: { zh: '{dataset} {period} 尚未月结', en: '{dataset} {period} has not been closed' },
    remedy: { zh: '请先完成月结，再封存数据集', en: 'Close the month, then seal the dataset' },
  },
  'EXCH-1002': {
    status: 422,
    title: { zh: '数据集自检未通过', en: 'The dataset fails its own checks' },
    cause: {
      zh: '{dataset} {period} 有 {count} 处必须改正的问题',
      en: '{dataset} {period} has {count} findings that must be put right',
    },
    remedy: { zh: '请按明细改正后重新封存', en: 'Put right what is listed and seal again' },
  },
  'EXCH-1003': {
    status: 423,
    title: { zh: '期间已被上级接收并锁定', en: 'The period is accepted and locked' },
    cause: { zh: '{dataset} {period} 已由 {parent} 接收', en: '{dataset} {period} was accepted by {parent}' },
    remedy: { zh: '需由上级下达重报指令解锁', en: 'Wait for a recollection order, which unlocks it' },
  },
  'EXCH-1004': {
    status: 409,
    title: { zh: '节点处于恢复状态', en: 'The node is recovering' },
    cause: {
      zh: '本节点数据落后于上级所知：{reason}',
      en: 'A parent knows more of this node than its own database: {reason}',
    },
    remedy: { zh: '请核对后由操作员确认恢复', en: 'An operator must check and confirm the recovery' },
  },
  'EXCH-1005': {
    status: 404,
    title: { zh: '没有该数据集的取数端口', en: 'No query port for the dataset' },
    cause: { zh: '本节点没有数据集“{dataset}”', en: 'This node does not have the dataset "{dataset}"' },
    remedy: { zh: '请核对数据集编号', en: 'Check the dataset id' },
  },
  'EXCH-1006': {
    status: 404,
    title: { zh: '没有该上报版本', en: 'No such submission' },
    cause: { zh: '找不到 {subject}', en: '{subject} was not found' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'EXCH-1007': {
    status: 409,
    title: { zh: '已结月份只按结账时所知上报', en: 'A closed month is sealed as its close knew it' },
    cause: {
      zh: '{dataset} {period} 要求按 {knownAt} 所知上报，该月结账时点为 {closed}；按其他时点取数会替换正式版本',
      en: '{dataset} of {period} is asked for as known at {knownAt}, and the month was closed as known at {closed}; another version would replace the official one',
    },
    remedy: {
      zh: '请去掉时点重新下达，或以快报下达；确须更正的，反结账后重新结账上报',
      en: 'Ask for it without an instant, or for a quick report; where figures must change, reopen the month and close it again',
    },
  },
  'EXCH-2001': {
    status: 400,
    title: { zh: '缺少签名或签名算法不支持', en: 'No signature, or of an unknown suite' },
    cause: { zh: '节点 {node} 的签名算法为“{suite}”', en: 'The signature of node {node} is of the suite "{suite}"' },
    remedy: { zh: '请检查双方的签名算法配置', en: 'Check the signing suite of both nodes' },
  },
  'EXCH-2002': {
    status: 403,
    title: { zh: '签名证书不可信', en: 'The signing certificate is not trusted' },
    cause: {
      zh: '证书不是为节点 {node} 签发的，或已过期',
      en: 'The certificate was not issued for node {node}, or has expired',
    },
    remedy: { zh: '请为该节点重新签发证书', en: 'Issue a new certificate for this node' },
  },
  'EXCH-2003': {
    status: 403,
    title: { zh: '签名不符', en: 'The signature is wrong' },
    cause: { zh: '内容与节点 {node} 的签名不一致', en: 'The content does not match the signature of node {node}' },
    remedy: { zh: '请勿采用该内容，并查明传输途径', en: 'Do not use the content and find out how it came' },
  },
  'EXCH-2004': {
    status: 403,
    title: { zh: '证书与节点不符', en: 'A certificate of another node' },
    cause: {
      zh: '连接证书属于 {peer}，内容属于 {node}',
      en: 'The link has the certificate of {peer}, the content is of {node}',
    },
    remedy: {
      zh: '请使用本节点的证书，或经其统计上级转报',
      en: 'Use the own certificate, or go through the statistical parent',
    },
  },
  'EXCH-2005': {
    status: 403,
    title: { zh: '不是本节点的下级', en: 'Not a child of this node' },
    cause: { zh: '节点 {peer} 不在下级名单中', en: 'Node {peer} is not among the children' },
    remedy: { zh: '请在上级节点登记该下级', en: 'Register the node at its parent' },
  },
  'EXCH-2006': {
    status: 401,
    title: { zh: '没有可用的连接证书', en: 'No certificate on the link' },
    cause: { zh: '连接未出示带节点代码的证书', en: 'The link shows no certificate that names a node' },
    remedy: { zh: '请检查证书目录', en: 'Check the certificate folder' },
  },
  'EXCH-3001': {
    status: 409,
    title: { zh: '同一版本内容不同', en: 'The same version with another digest' },
    cause: {
      zh: '{subject} 已收到摘要 {known}，此次为 {digest}',
      en: '{subject} is here with digest {known}, now it came with {digest}',
    },
    remedy: {
      zh: '两端均已报警，请查明后以新版本重报',
      en: 'Both ends raise an alarm; find out why and send a new version',
    },
  },
  'EXCH-3002': {
    status: 400,
    title: { zh: '数据帧不连续', en: 'A frame is out of order' },
    cause: { zh: '应收第 {expected} 帧，收到第 {actual} 帧', en: 'Frame {expected} was expected, frame {actual} came' },
    remedy: { zh: '请从缺少的一帧续传', en: 'Go on from the frame that is missing' },
  },
  'EXCH-3003': {
    status: 400,
    title: { zh: '数据帧损坏', en: 'A frame is damaged' },
    cause: { zh: '第 {frame} 帧与报头中的摘要不符', en: 'Frame {frame} does not match its digest in the header' },
    remedy: { zh: '请重新传送', en: 'Send it again' },
  },
  'EXCH-3004': {
    status: 400,
    title: { zh: '报头有误', en: 'The header is wrong' },
    cause: { zh: '报头字段 {field} 有误：{value}', en: 'The field {field} of the header is wrong: {value}' },
    remedy: { zh: '请核对后重报', en: 'Put it right and send again' },
  },
  'EXCH-3005': {
    status: 413,
    title: { zh: '数据集超过上限', en: 'The dataset is over the limit' },
    cause: { zh: '{what} 为 {actual}，上限 {limit}', en: '{what} is {actual}, the limit is {limit}' },
    remedy: { zh: '请缩小数据集或与上级商定上限', en: 'Make it smaller or agree on another limit' },
  },
  'EXCH-3006': {
    status: 400,
    title: { zh: '数据流不完整', en: 'The stream ended early' },
    cause: { zh: '应有 {expected} 帧，收到 {actual} 帧', en: '{expected} frames were announced, {actual} came' },
    remedy: { zh: '请续传', en: 'Go on sending' },
  },
  'EXCH-3007': {
    status: 422,
    title: { zh: '回执与所报不符', en: 'The receipt is not of this submission' },
    cause: { zh: '回执的 {field} 与 {subject} 不符', en: 'The {field} of the receipt differs from {subject}' },
    remedy: { zh: '请勿结束上报，并联系上级', en: 'Do not close the delivery and ask the parent' },
  },
  'EXCH-3008': {
    status: 503,
    title: { zh: '上级暂时无法接收', en: 'The parent cannot be reached' },
    cause: { zh: '与 {parent} 的连接失败：{reason}', en: 'The link to {parent} failed: {reason}' },
    remedy: { zh: '无需处理，将自动重试', en: 'Nothing to do; it is tried again' },
  },
  'EXCH-3009': {
    status: 404,
    title: { zh: '没有该收报', en: 'No such intake' },
    cause: { zh: '找不到收报 {intake}', en: 'The intake {intake} was not found' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  /** Retired: nothing ever answered with it. */
  'EXCH-3010': {
    status: 409,
    title: { zh: '当前状态不能批准或接收', en: 'Not to be approved or accepted now' },
    cause: { zh: '收报 {intake} 的状态为 {phase}', en: 'The intake {intake} is in the phase {phase}' },
    remedy: {
      zh: '只有已入库的最新版本才能批准，批准后才能接收',
      en: 'Only the loaded, newest version can be approved, and only an approved one accepted',
    },
  },
  'EXCH-4001': {
    status: 422,
    title: { zh: '行结构有误', en: 'A row is malformed' },
    cause: { zh: '第 {row} 行第 {field} 列：{fault}', en: 'Row {row}, column {field}: {fault}' },
    remedy: { zh: '请按数据集定义改正', en: 'Put it right by the definition of the dataset' },
  },
  'EXCH-4002': {
    status: 422,
    title: { zh: '控制总数不符', en: 'The control totals do not add up' },
    cause: {
      zh: '{measure} 合计 {actual}，报头为 {expected}',
      en: '{measure} sums to {actual}, the header says {expected}',
    },
    remedy: { zh: '请重新封存', en: 'Seal again' },
  },
  'EXCH-4003': {
    status: 422,
    title: { zh: '行数不符', en: 'The number of rows is wrong' },
    cause: { zh: '共 {actual} 行，报头为 {expected}', en: 'There are {actual} rows, the header says {expected}' },
    remedy: { zh: '请重新封存', en: 'Seal again' },
  },
  'EXCH-4004': {
    status: 422,
    title: { zh: '没有该数据集定义', en: 'No such definition' },
    cause: { zh: '没有 {dataset} 第 {version} 版的定义', en: 'There is no definition {dataset} of version {version}' },
    remedy: { zh: '请先安装该标准', en: 'Install the standard first' },
  },
  /** Retired: nothing ever answered with it. */
  'EXCH-4005': {
    status: 422,
    title: { zh: '期初与上期期末不符', en: 'The opening differs from the closing before' },
    cause: {
      zh: '{total} 期初 {actual}，上期期末 {expected}',
      en: '{total} opens with {actual}, the period before closed with {expected}',
    },
    remedy: { zh: '请查明差异，改正或说明', en: 'Find the difference; put it right or explain it' },
  },
  'EXCH-4006': {
    status: 422,
    title: { zh: '入库检查未通过', en: 'Loading refused the version' },
    cause: { zh: '入库返回 {code}', en: 'Loading answered {code}' },
    remedy: { zh: '请按该代码的说明处理', en: 'Follow the remedy of that code' },
  },
  'EXCH-4007': {
    status: 422,
    title: { zh: '尚不认识该版本的数据集定义', en: 'This version of the definition is not known here yet' },
    cause: {
      zh: '{dataset} 第 {version} 版在 {node} 尚未安装；已知版本：{known}',
      en: 'Version {version} of {dataset} is not installed at {node}; known there: {known}',
    },
    remedy: {
      zh: '报文未丢失，上级安装含该版本的发布后自动重送；急需时，下级可限定所用版本（PENSION_DATASET_VERSIONS）后重新封存',
      en: 'Nothing is lost: it is sent again by itself once the parent has a release with that version; if it is urgent, limit the versions of the child (PENSION_DATASET_VERSIONS) and seal again',
    },
  },
  'EXCH-4008': {
    status: 422,
    title: { zh: '期间与报送频率不符', en: 'The period does not fit the frequency' },
    cause: {
      zh: '{dataset} 按{frequency}报送，“{period}”不是该种期间',
      en: '{dataset} is reported by {frequency}, and "{period}" is not one',
    },
    remedy: {
      zh: '按月写 2026-07，按季写 2026-Q3，按年写 2026，变动时写变动日 2026-07-15',
      en: 'Write 2026-07 for a month, 2026-Q3 for a quarter, 2026 for a year, 2026-07-15 for the day of a change',
    },
  },
  'EXCH-5001': {
    status: 409,
    title: { zh: '指令编号有缺口', en: 'A gap in the numbers of orders' },
    cause: {
      zh: '来自 {issuer} 的指令应为第 {expected} 号，收到第 {actual} 号',
      en: 'Order {expected} of {issuer} was expected, order {actual} came',
    },
    remedy: { zh: '已停止执行并索取缺少的指令', en: 'Application has stopped; the missing one is asked for' },
  },
  'EXCH-5002': {
    status: 409,
    title: { zh: '同号指令内容不同', en: 'The same order number with another content' },
    cause: {
      zh: '{issuer} 的第 {number} 号指令内容与已收到的不同',
      en: 'Order {number} of {issuer} differs from the one that is here',
    },
    remedy: { zh: '已报警，请联系发令单位', en: 'An alarm is raised; ask the issuer' },
  },
  'EXCH-5003': {
    status: 501,
    title: { zh: '不支持该类指令', en: 'No handler for this kind of order' },
    cause: { zh: '本节点不能执行“{kind}”', en: 'This node cannot execute "{kind}"' },
    remedy: { zh: '请升级节点或由人工处理', en: 'Upgrade the node or let a person handle it' },
  },
  'EXCH-5004': {
    status: 404,
    title: { zh: '没有通往目标节点的路径', en: 'No way to the target' },
    cause: { zh: '不知道经哪个下级可到达 {target}', en: 'It is not known which child leads to {target}' },
    remedy: { zh: '请核对目标代码', en: 'Check the code of the target' },
  },
  'EXCH-5005': {
    status: 404,
    title: { zh: '没有该指令', en: 'No such order' },
    cause: {
      zh: '找不到 {issuer} 发给 {target} 的第 {number} 号指令',
      en: 'Order {number} of {issuer} to {target} was not found',
    },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'EXCH-5006': {
    status: 422,
    title: { zh: '指令内容有误', en: 'The content of the order is wrong' },
    cause: { zh: '“{kind}”的内容不可用：{reason}', en: 'The content of "{kind}" cannot be used: {reason}' },
    remedy: { zh: '请由发令单位改正后重新下达', en: 'The issuer must put it right and issue it anew' },
  },
  /** Retired: nothing ever answered with it. */
  'EXCH-5007': {
    status: 403,
    title: { zh: '发令单位不是上级', en: 'The issuer is not above this node' },
    cause: { zh: '{issuer} 不是本节点的上级', en: '{issuer} is not above this node' },
    remedy: { zh: '请勿执行', en: 'Do not execute it' },
  },
  'EXCH-5008': {
    status: 409,
    title: { zh: '指令已结束', en: 'The order has ended' },
    cause: { zh: '第 {number} 号指令已处于 {phase}', en: 'Order {number} is {phase} already' },
    remedy: { zh: '无需处理', en: 'Nothing to do' },
  },
  'EXCH-5009': {
    status: 422,
    title: { zh: '回令有误', en: 'The answer to an order is wrong' },
    cause: {
      zh: '{issuer} 给 {target} 的第 {number} 号指令的回令不可采信',
      en: 'The answer to order {number} of {issuer} to {target} cannot be trusted',
    },
    remedy: { zh: '已报警，请查明', en: 'An alarm is raised; find out why' },
  },
  'EXCH-5010': {
    status: 422,
    title: { zh: '不能给本单位发函', en: 'A unit writes no letter to itself' },
    cause: { zh: '收函单位 {target} 就是本单位', en: 'The letter is written to {target}, which is this unit' },
    remedy: { zh: '请选择其他填报单位', en: 'Choose another unit' },
  },
  'EXCH-5011': {
    status: 422,
    title: { zh: '答复期限已过', en: 'The deadline has passed' },
    cause: {
      zh: '期限 {deadline} 早于现在，对方无法按时答复',
      en: 'Nobody can answer by {deadline}, which has passed',
    },
    remedy: { zh: '请填写将来的时间', en: 'State a time to come' },
  },
} as const satisfies ErrorFamily;
