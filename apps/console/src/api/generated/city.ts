/* From the OpenAPI document of a city node, by `npm run openapi`. */
export interface paths {
    readonly "/api/v1/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登录，取得令牌 Logs in and answers with the token of the session. */
        readonly post: operations["identityLogIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/logout": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退出 Ends the session. */
        readonly post: operations["identityLogOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当前用户 Who is logged in, with posts and agencies in words, unread notices and the end of the session. */
        readonly get: operations["identityMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 用户列表 Staff users of the node. */
        readonly get: operations["usersList"];
        readonly put?: never;
        /** 提出新建用户 Proposes a new user; the password is good until they change it. */
        readonly post: operations["usersPropose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 用户名对应的姓名 Names of user ids, parted by commas, for every screen; 200 at most. */
        readonly get: operations["usersNames"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 用户详情与变更历史 One user, with what happened to them. */
        readonly get: operations["usersOne"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}/rights": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提出变更岗位和机构 Proposes other posts and agencies. */
        readonly post: operations["usersChangeRights"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}/unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提出解锁 Proposes to let a locked user in again. */
        readonly post: operations["usersUnlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}/lock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 锁定用户 Locks a user at once; their sessions end. */
        readonly post: operations["usersLock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重置密码 Gives a user a password until they change it; that of an administrator waits for a second one. */
        readonly post: operations["usersReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/users/{userId}/sessions/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 结束该用户的全部登录 Ends all sessions of a user. */
        readonly post: operations["usersEndSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/user-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 用户变更 Changes of users, the newest first. */
        readonly get: operations["usersChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/user-changes/{changeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一项用户变更的全部内容 One change, whole. */
        readonly get: operations["usersChange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/user-changes/{changeId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二名系统管理员决定 The second administrator approves or declines; who asked may take it back by declining. */
        readonly post: operations["usersDecide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 修改本人密码 Changes one's own password; the other sessions end. */
        readonly post: operations["sessionsChangePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本人的登录 One's own live sessions. */
        readonly get: operations["sessionsOwn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/sessions/{sessionNo}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 结束本人的一个登录 Ends one of one's own sessions. */
        readonly post: operations["sessionsEndOwn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me/sessions/end-others": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 结束本人的其他登录 Ends all of one's own sessions but this one. */
        readonly post: operations["sessionsEndOthers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 在线用户 Live sessions of everybody. */
        readonly get: operations["sessionsAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/{sessionNo}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 结束一个登录 Ends a session of anybody. */
        readonly post: operations["sessionsEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本人可见的公告 Notices of today for one's posts. */
        readonly get: operations["noticesList"];
        readonly put?: never;
        /** 发布公告 Publishes a notice. */
        readonly post: operations["noticesPublish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices/all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 全部公告 All notices, ended and withdrawn ones too. */
        readonly get: operations["noticesAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices/{noticeId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回公告 Withdraws a notice. */
        readonly post: operations["noticesWithdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/notices/{noticeId}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 标记已读 Notes that one has read it. */
        readonly post: operations["noticesRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 审计日志 Who did or looked at what, when, from where, why; the newest first. */
        readonly get: operations["auditList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 校验审计链 Recomputes every sealed day; names the first that was changed. Reads the whole audit. */
        readonly get: operations["auditVerification"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 后台任务 Work that was requested of the workers; the newest first. */
        readonly get: operations["jobsJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 批处理 Mass work in chunks, and how far it is; the newest first. */
        readonly get: operations["jobsBatches"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/node": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本节点 Who this node is, and how it stands. */
        readonly get: operations["nodeShow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work-queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工作台：按岗位与经办机构的待办数与最早一件的时间；本人经办的不计入待本人复核 */
        readonly get: operations["listWorkQueues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 已封存的数据集版本及报送情况 Sealed versions of this node, newest first, with their deliveries. */
        readonly get: operations["exchangeSubmissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/submissions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个已封存的版本：控制总数与签名头 One sealed version with its control totals and envelope. */
        readonly get: operations["exchangeSubmission"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/submissions/{id}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个已封存版本的回执：上级的判定与核验结果 The parents' receipts of a sealed version, with what their checks found. */
        readonly get: operations["exchangeReceipts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/intakes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收到的数据集版本 Versions that arrived here, newest first. */
        readonly get: operations["exchangeIntakes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/intakes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个收到的版本：控制总数与签名头 One arrived version with its control totals and envelope. */
        readonly get: operations["exchangeIntake"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/intakes/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收到版本的数据行 Rows of an arrived version. */
        readonly get: operations["exchangeIntakeRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/intakes/{id}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收到版本的核验结果 What the checks of an arrived version found. */
        readonly get: operations["exchangeFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/orders/out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下发的控制性信息 Orders on their way down. */
        readonly get: operations["exchangeOrdersOut"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/orders/in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收到的控制性信息 Orders from above. */
        readonly get: operations["exchangeOrdersIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 与上下级的连接 The links to parents and children, and what waits for them. */
        readonly get: operations["exchangeLinks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/alarms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 告警 Alarms that nobody has closed; with `state=closed` those that somebody has. */
        readonly get: operations["exchangeAlarms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/reporting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 上报率矩阵 The newest version of each node, dataset and month. */
        readonly get: operations["exchangeReporting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/alarms/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 解除告警 Closes an alarm with what was found. */
        readonly post: operations["exchangeCloseAlarm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/deliveries/{id}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes up a delivery that stopped. */
        readonly post: operations["exchangeResume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/recovery/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The operator has checked a restored database: sealing goes on. */
        readonly post: operations["exchangeConfirmRecovery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/enrolment/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tokens without their secrets, latest first. */
        readonly get: operations["enrolmentList"];
        readonly put?: never;
        /** Issues a token for a registered child; its text is shown this once. */
        readonly post: operations["enrolmentIssue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/enrolment/tokens/{tokenId}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A second person lets the token buy its answer. */
        readonly post: operations["enrolmentConfirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本单位收发的函件及办理情况 */
        readonly get: operations["listLetters"];
        readonly put?: never;
        /** 向任一填报单位发函，经上级转送，由对方人员答复 */
        readonly post: operations["writeLetter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/exchange/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本节点登记册中的填报单位 */
        readonly get: operations["listKnownUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 全部计算及其字段 The calculations with their fields */
        readonly get: operations["policyList"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy/parameters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 参数清册：何地何时执行什么 The book of parameters: what is in force where and when, with source, certainty and gaps */
        readonly get: operations["policyBook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy/provisional-uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 使用了暂用值的结果；realKnown 为真的待重算 Results of provisional values; those whose real value is known wait to be recomputed */
        readonly get: operations["policyProvisionalUses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy/parameters/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个参数的历次取值 Every value of one parameter, in the region and above it */
        readonly get: operations["policySeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy/packages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 政策参数包及其状态 The policy packages and their states */
        readonly get: operations["policyPackages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy/{calculation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 按算例清单试算 Runs a calculation on a list of cases
         * @description 算例可以是 application/json（20 MB 以内）、application/x-ndjson（每行一个），或任何其他类型的 JSON 数组流。Cases come as application/json (20 MB), as application/x-ndjson (one a line), or as a streamed JSON array of any other type. 一个算例有误不影响其他算例。A wrong case stops no other: its result has ok: false and a coded error.
         */
        readonly post: operations["policyRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/periods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 会计期间 */
        readonly get: operations["listLedgerPeriods"];
        readonly put?: never;
        /** 打开会计期间 */
        readonly post: operations["openLedgerPeriod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/books": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 建账：装入科目表，开立统筹与个人账户两套账 */
        readonly post: operations["openBooks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 总账：各账套、科目、对方单位的期初、借、贷、期末 */
        readonly get: operations["getLedgerTotals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/trial-balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 科目余额表 */
        readonly get: operations["getTrialBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/income-statement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 基金收支表 */
        readonly get: operations["getIncomeStatement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/balance-sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 基金资产负债表 */
        readonly get: operations["getBalanceSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 记账凭证 */
        readonly get: operations["listJournalEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/entries/{id}/reverse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 红字冲销手工凭证 */
        readonly post: operations["reverseJournalEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/seals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 日结签链 */
        readonly get: operations["listBookSeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 账务核验：由分录重算全部余额、编号与签链 */
        readonly get: operations["verifyLedger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/hledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出 hledger 文本 */
        readonly get: operations["exportHledger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/manual-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 手工凭证 */
        readonly get: operations["listManualEntries"];
        readonly put?: never;
        /** 编制手工凭证（须另一人审核） */
        readonly post: operations["prepareManualEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/manual-entries/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 审核通过并记账 */
        readonly post: operations["approveManualEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/manual-entries/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回手工凭证 */
        readonly post: operations["returnManualEntry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查询单位：统一社会信用代码、单位编号或名称开头 */
        readonly get: operations["searchEmployers"];
        readonly put?: never;
        /** 单位参保登记 */
        readonly post: operations["registerEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批量单位登记（至多500户，全部成功或全部不登记） */
        readonly post: operations["registerEmployers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 单位综合信息 */
        readonly get: operations["getEmployer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}/persons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 单位人员花名册 */
        readonly get: operations["listEmployerPersons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 单位信息变更 */
        readonly post: operations["changeEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}/suspension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 单位暂停参保 */
        readonly post: operations["suspendEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}/resumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 单位恢复参保 */
        readonly post: operations["resumeEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/employers/{employerId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 单位注销（先检查未了事项） */
        readonly post: operations["cancelEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查询人员：证件号码、个人编号或姓名开头（脱敏） */
        readonly get: operations["searchPersons"];
        readonly put?: never;
        /** 个人参保登记 */
        readonly post: operations["registerPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批量个人登记（至多1000人，全部成功或全部不登记） */
        readonly post: operations["registerPersons"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 个人综合信息（脱敏） */
        readonly get: operations["getPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/unmasked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 查看未遮盖的个人信息（须说明目的，留痕） */
        readonly post: operations["unmaskPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/identity-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 个人身份信息变更（保留变更前后） */
        readonly post: operations["changePersonIdentity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/status-lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 参保状态变更 */
        readonly post: operations["changePersonStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/retirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 离退休登记（退休年月与月养老金，供统计） */
        readonly post: operations["registerRetiree"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记或更正个人事实（岗位性质、特殊工种、参加工作、死亡），附依据 */
        readonly post: operations["recordPersonFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/facts/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人复核个人事实的依据 */
        readonly post: operations["reviewPersonFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/payee-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记领取账户（自某日起），附依据 */
        readonly post: operations["changePayeeAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/payee-accounts/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人复核领取账户的依据 */
        readonly post: operations["reviewPayeeAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 建立参保关系 */
        readonly post: operations["openRelation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/relations/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 终止参保关系 */
        readonly post: operations["endRelation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/person-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 待复核的个人事实与领取账户（姓名脱敏；随参保登记录入的不在其中） */
        readonly get: operations["listPersonEvidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/possible-duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 疑似重复队列 */
        readonly get: operations["listPossibleDuplicates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/possible-duplicates/{duplicateId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 疑似重复核实：不同人或同一人 */
        readonly post: operations["decidePossibleDuplicate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registration-files/{kind}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载批量登记模板（csv 或 xlsx） */
        readonly get: operations["getRegistrationTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registration-files/{kind}/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 检查批量登记文件（不登记）：错误行的行号、代码和原因
         * @description csv（UTF-8 或 GB18030）或 xlsx（读第一张可见工作表），第一行是列名，至多 10000 行。行号与电子表格所示一致。csv or xlsx; the first row names the columns; lines are those that a spreadsheet shows.
         */
        readonly post: operations["checkRegistrationFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registration-files/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 按文件批量登记：正确行全部登记，错误行不登记并列出
         * @description csv（UTF-8 或 GB18030）或 xlsx（读第一张可见工作表），第一行是列名，至多 10000 行。行号与电子表格所示一致。csv or xlsx; the first row names the columns; lines are those that a spreadsheet shows.
         */
        readonly post: operations["registerFromFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/registration-files/{kind}/wrong-rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批量登记文件的错误行（csv 或 xlsx），含行号、代码和原因，更正后可直接再次导入 */
        readonly post: operations["downloadWrongRegistrations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 前台控制：状态、方式、业务、个人、单位（姓名脱敏） */
        readonly get: operations["listControls"];
        readonly put?: never;
        /** 提出前台控制：对某人、某单位或某项业务 */
        readonly post: operations["proposeControl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/{controlId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 前台控制详情：经过、放行、阅知记录 */
        readonly get: operations["getControl"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/{controlId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人批准或不同意前台控制 */
        readonly post: operations["decideControl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/{controlId}/lifting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请解除前台控制 */
        readonly post: operations["askToLiftControl"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/{controlId}/lifting/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人解除或维持前台控制 */
        readonly post: operations["decideControlLifting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/{controlId}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记补充的材料或申请放行一次 */
        readonly post: operations["askControlRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/controls/releases/{releaseId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人核对材料后放行，或不同意 */
        readonly post: operations["decideControlRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查询申报：做账期号、状态、单位、文件批次 */
        readonly get: operations["listDeclarations"];
        readonly put?: never;
        /** 提交月度申报：全部名册（list），或与上期相比的增减和工资变更（changes，不填即无变动） */
        readonly post: operations["submitDeclaration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/bulk-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批量复核：y 份中有 x 份可以通过；preview 只预览 */
        readonly post: operations["bulkReviewDeclarations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/{declarationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报详情 */
        readonly get: operations["getDeclaration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/{declarationId}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报人员明细（脱敏） */
        readonly get: operations["listDeclarationLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/{declarationId}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 与上一份已通过申报相比的人员差异：新增、减少、工资变更、未列入（脱敏） */
        readonly get: operations["listDeclarationDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/{declarationId}/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 复核申报：通过或退回（退回须填原因；经办与复核不能为同一人） */
        readonly post: operations["reviewDeclaration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declarations/{declarationId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤销未复核的申报 */
        readonly post: operations["withdrawDeclaration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * 下载申报文件模板（csv，或带填表说明的 xlsx；中文或指标代码表头）
         * @description 请求体即文件：csv（编码 UTF-8，有无 BOM 均可，或 GB18030；逗号分隔，双引号引用）或 xlsx（第一张可见工作表），按内容识别。首行表头用中文列名或指标代码，顺序不限：单位编号 AAB001（必填）、证件类型 AAC058、证件号码 AAC147（必填）、姓名 AAC003（必填）、做账期号 AAE002、费款所属期 AAE003（必填）、变更类型 AAC050、缴费工资 AAC040（必填）、备注 AAE013、险种 AAE140。单位编号也可填统一社会信用代码；证件号码也可用 AAC002；变更类型 0 正常、1 增加、2 减少、3 工资变更；年月 202601 或 2026-01。
         */
        readonly get: operations["getDeclarationFileTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 查询申报文件批次 */
        readonly get: operations["listDeclarationFiles"];
        readonly put?: never;
        /**
         * 上传并校验申报文件（第一阶段；确认之前不写入申报）
         * @description 请求体即文件：csv（编码 UTF-8，有无 BOM 均可，或 GB18030；逗号分隔，双引号引用）或 xlsx（第一张可见工作表），按内容识别。首行表头用中文列名或指标代码，顺序不限：单位编号 AAB001（必填）、证件类型 AAC058、证件号码 AAC147（必填）、姓名 AAC003（必填）、做账期号 AAE002、费款所属期 AAE003（必填）、变更类型 AAC050、缴费工资 AAC040（必填）、备注 AAE013、险种 AAE140。单位编号也可填统一社会信用代码；证件号码也可用 AAC002；变更类型 0 正常、1 增加、2 减少、3 工资变更；年月 202601 或 2026-01。
         */
        readonly post: operations["uploadDeclarationFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报文件批次：状态、进度、校验结果 */
        readonly get: operations["getDeclarationFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导入正确信息或导入错误信息（行号、代码、原因；脱敏） */
        readonly get: operations["listDeclarationFileRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}/wrong-rows.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载错误信息（行号、错误代码、错误原因、原始各列）：写明查看目的（x-purpose）则为明文并留痕，否则脱敏 */
        readonly get: operations["downloadWrongRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}/wrong-rows.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载错误信息（行号、错误代码、错误原因、原始各列）：写明查看目的（x-purpose）则为明文并留痕，否则脱敏；xlsx */
        readonly get: operations["downloadWrongRowsWorkbook"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 确认申报文件（第二阶段：正确行按单位生成待审核申报） */
        readonly post: operations["confirmDeclarationFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/declaration-files/{fileId}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 作废待确认的申报文件 */
        readonly post: operations["discardDeclarationFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核定一个做账期号：全部单位或一个单位；含此前月份的补差；重复执行不改变结果 */
        readonly post: operations["assessMonth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 按某一时点已知的参数重算（不写入），与已核定结果比较 */
        readonly post: operations["replayAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 与上月相差过大、等待第二人复核的核定，含全部数字 */
        readonly get: operations["listAssessmentHolds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/holds/{holdId}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人确认所见数字，之后可再次执行核定 */
        readonly post: operations["releaseAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个做账期号最近的核定批次及其进度，新的在前 */
        readonly get: operations["listAssessmentRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/runs/{runId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 核定批次进度 */
        readonly get: operations["getAssessmentRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/exclusions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 未核定的申报行及原因 */
        readonly get: operations["listAssessmentExclusions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 应缴核定列表：做账期号、单位、经办机构、种类、状态、至少逾期天数 */
        readonly get: operations["listDemands"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands/cancellations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 等待第二人确认的核定作废 */
        readonly get: operations["listDemandCancellations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands/{demandId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请核定作废（未到账或已冲回的；可同时作废其申报） */
        readonly post: operations["requestDemandCancellation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands/{demandId}/cancellation/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人确认或不同意核定作废 */
        readonly post: operations["decideDemandCancellation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands/{demandId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 社会保险费征缴核定单数据 */
        readonly get: operations["getAssessmentNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/demands/{demandId}/lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 核定明细（姓名、证件号码脱敏；给出 X-Purpose 时明文并留痕） */
        readonly get: operations["listDemandLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deferrals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 缓缴：单位、做账期号起止、缓缴至、现欠金额 */
        readonly get: operations["listDeferrals"];
        readonly put?: never;
        /** 申请缓缴：缓缴期间不计滞纳金，由第二人审批 */
        readonly post: operations["requestDeferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deferrals/{deferralId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人批准或不同意缓缴 */
        readonly post: operations["decideDeferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/deferrals/{deferralId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提前终止缓缴：次日起恢复计收滞纳金 */
        readonly post: operations["endDeferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 银行账户 */
        readonly get: operations["listBankAccounts"];
        readonly put?: never;
        /** 登记银行账户（收入户、支出户、财政专户、国库） */
        readonly post: operations["openBankAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-accounts/{account}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 银行账户销户：此日之后的流水不再接收 */
        readonly post: operations["closeBankAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 导入银行流水或对账单（整体导入，有误则全部不导入）
         * @description 请求体即文件：csv（UTF-8 或 GB18030）或 xlsx（第一张可见工作表，同样的列）。首行 HEAD,bank-lines,1,账号,日期[,期初余额,期末余额]；第二行列名 bankNumber,valueDate,amount,payerName,payerAccount,reference，另可有 direction,balance,class；其后每笔一行；末行 TAIL,笔数,收入合计[,支出合计]。附言含应缴核定编号（29位）时按编号匹配。
         */
        readonly post: operations["uploadBankFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 银行对账单（期初、收入、支出、期末） */
        readonly get: operations["listBankStatements"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 银行流水 */
        readonly get: operations["listBankLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/suspense": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 暂收款及账龄 */
        readonly get: operations["listSuspense"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-line-classes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 银行流水类别 */
        readonly get: operations["listBankLineClasses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{id}/classes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一笔流水的类别变更记录 */
        readonly get: operations["listBankLineClassChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{id}/class": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 更正未记账流水的类别（留痕） */
        readonly post: operations["classifyBankLine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{id}/booking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 按类别的记账规则记账（由另一人办理） */
        readonly post: operations["bookBankLine"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-line-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 已记账流水的更正申请 */
        readonly get: operations["listBankLineCorrections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请更正已记账流水的类别 */
        readonly post: operations["proposeBankLineCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-line-corrections/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 另一人批准（红字冲销并重新记账）或退回更正 */
        readonly post: operations["decideBankLineCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/instructions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 对银行、财政的指令 */
        readonly get: operations["listInstructions"];
        readonly put?: never;
        /** 起草指令（编号由起草人给出，重复提交不重复产生） */
        readonly post: operations["draftInstruction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/instructions/taking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 取出已批准、到期的指令送往对方（状态转为已发出） */
        readonly post: operations["takeInstructions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/instructions/{number}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 另一人批准，或撤销未发出的指令 */
        readonly post: operations["decideInstruction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/instructions/{number}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记结果：银行支出流水（已付）、退回、结果不明 */
        readonly post: operations["answerInstruction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reconciliations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 银行存款余额调节表 */
        readonly get: operations["listReconciliations"];
        readonly put?: never;
        /** 编制余额调节表（月末；重新编制替换待复核的） */
        readonly post: operations["prepareReconciliation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reconciliations/{reconciliationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一张余额调节表及其未达账项 */
        readonly get: operations["getReconciliation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reconciliations/{reconciliationId}/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 另一人复核签字：重新比对，所见即所签 */
        readonly post: operations["signReconciliation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * 导入税务到账及人员明细文件（整体导入，有误则全部不导入）
         * @description 请求体即文件：csv（UTF-8 或 GB18030）或 xlsx（第一张可见工作表，同样的列）。首行 HEAD,tax-receipts,1,国库账号,日期；到账行 RECEIPT,税票号,到账日期,金额,缴款人,缴款账号,应缴核定编号[,滞纳金,利息]；人员行 PERSON,税票号,证件号码,费款所属期,单位缴费,个人缴费；末行 TAIL,到账笔数,人员行数,到账合计,人员合计[,滞纳金合计,利息合计]。
         */
        readonly post: operations["uploadTaxReceipts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/tax-demand-file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 生成给税务部门的应缴文件 */
        readonly get: operations["downloadTaxDemands"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-postings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 到账匹配入账：分配、凭证、缴费记录一次完成；不能匹配的记暂收 */
        readonly post: operations["postReceipts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-postings/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 正在进行或待续办的入账批次及其进度；没有时 run 为 null */
        readonly get: operations["getOpenPosting"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-postings/runs/{runId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 入账批次进度 */
        readonly get: operations["getPostingRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 到账差异清单 */
        readonly get: operations["listReceiptDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/receipt-allocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一张核定单或一笔到账的分配 */
        readonly get: operations["listAllocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{bankLineId}/detail-differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 税务明细与核定不一致的人员（脱敏） */
        readonly get: operations["listDetailDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/suspense-matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 暂收款匹配应缴（转保费收入） */
        readonly post: operations["matchSuspense"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-lines/{bankLineId}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 冲销到账（红字凭证、红字缴费记录），可重新匹配 */
        readonly post: operations["reverseReceipt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/late-fee-runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 最近的滞纳金批次及其进度，新的在前 */
        readonly get: operations["listLateFeeRuns"];
        readonly put?: never;
        /** 计收滞纳金：补缴到账的（paid）或含仍欠缴的（overdue），截至某日；每日只计一次，重复执行只增加新的 */
        readonly post: operations["demandLateFees"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/late-fees/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 滞纳金试算：将要计收的各段天数、本金、金额及合计，不写入 */
        readonly get: operations["previewLateFees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/late-fees/charges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 已计收的滞纳金：一张核定单的各段，或与到账不再一致的（须作废后重新计收） */
        readonly get: operations["listLateFeeCharges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/arrears": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 欠费单位：逾期未缴的核定、金额、最长逾期天数、最近催缴 */
        readonly get: operations["listArrears"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 催缴记录：发出、送达、下一步日期 */
        readonly get: operations["listReminders"];
        readonly put?: never;
        /** 向欠费单位发出催缴（每单位每日一次） */
        readonly post: operations["issueReminder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reminders/{reminderId}/service": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记录催缴的送达日期、方式和签收 */
        readonly post: operations["serveReminder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 个人账户：期初、本年记账、余额、累计月数（留痕） */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{personId}/contributions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 缴费明细（留痕） */
        readonly get: operations["listContributions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-years": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 个人账户各年度：状态、利率、账户数、利息与余额合计 */
        readonly get: operations["listAccountYears"];
        readonly put?: never;
        /** 个人账户年度结转：按公布的记账利率计息并写各账户年末余额；重复执行不改变结果 */
        readonly post: operations["closeAccountYear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-years/settlements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 正式记账利率公布后，按差额结算以暂用利率结转的年度；重复执行不改变结果 */
        readonly post: operations["settleAccountInterest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-years/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度结转与结算批次，含利率、合计 */
        readonly get: operations["listAccountYearRuns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-years/runs/{runId}/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度结转批次进度 */
        readonly get: operations["getAccountYearRunProgress"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 期初建账列表 */
        readonly get: operations["listOpenings"];
        readonly put?: never;
        /** 提交期初：个人余额、各月缴费基数、科目余额、合计（未采用的行列出） */
        readonly post: operations["proposeOpening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account-openings/{openingId}/agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人重新填写合计并确认期初：记期初凭证并锁定 */
        readonly post: operations["agreeOpening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 月结记录 */
        readonly get: operations["listCloses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/reopenings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 待批准的反结账申请 */
        readonly get: operations["listReopenings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 月结检查清单 */
        readonly get: operations["listCloseChecks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 月结进度：已完成步数与总步数 */
        readonly get: operations["getCloseProgress"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/close-day": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 日结：凭证编号、签链，此前各日不再记账 */
        readonly post: operations["closeDay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/close-month": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 月结：检查清单、封存余额；软性检查项须说明 */
        readonly post: operations["closeMonth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/exclusions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 某单位当月不核定，注明原因 */
        readonly post: operations["excludeEmployer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请反结账 */
        readonly post: operations["requestReopening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/closing/{period}/reopen/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人批准反结账 */
        readonly post: operations["approveReopening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 期初数据列表 */
        readonly get: operations["listOpeningLoads"];
        readonly put?: never;
        /** 新建期初数据（代替同险种未确认的） */
        readonly post: operations["openOpeningLoad"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 期初数据：状态、进度、各类行数、合计、对照关系 */
        readonly get: operations["getOpeningLoad"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/mapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提交旧系统列与代码的对照关系（按文件类别；未提交的类别保持不变） */
        readonly post: operations["setOpeningMapping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 期初数据的文件 */
        readonly get: operations["listOpeningFiles"];
        readonly put?: never;
        /** 上传旧系统文件（csv 或 xlsx，按内容识别；同类同名的替换） */
        readonly post: operations["uploadOpeningFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/files/{fileId}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 删去期初数据的一个文件 */
        readonly post: operations["removeOpeningFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/trial": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 试算：检查所有行，不写入业务；可重复 */
        readonly post: operations["tryOpeningLoad"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/rejects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 未采用的行：文件、行号、列、值、代码、原因（中英文） */
        readonly get: operations["listOpeningRejects"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/completeness": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 必备项目不全的人员 */
        readonly get: operations["listIncompletePersons"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 填写控制合计并提交，待第二人确认 */
        readonly post: operations["proposeOpeningLoad"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/opening-loads/{loadId}/agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人重新填写合计并确认：锁定，写入业务，记期初凭证 */
        readonly post: operations["agreeOpeningLoad"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 已封存的数据集版本及报送状态 */
        readonly get: operations["listSubmissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/summary/{period}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 某月的数据集版本、控制总数及报送状态 */
        readonly get: operations["listMonthSubmissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/summary/{period}/seal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 封存某月的标准数据集（须已月结；重复封存不产生新版本） */
        readonly post: operations["sealMonth"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/summary/{period}/quick-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 快报：按此刻所知报送某月数据集（未结月份亦可；不作正式数） */
        readonly post: operations["sealQuickReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/control/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收到的控制性信息及执行情况 */
        readonly get: operations["listOrderInbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 稽核疑点：规则、状态、个人、单位（个人姓名脱敏，银行付款人为原文） */
        readonly get: operations["listFindings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/findings/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 疑点筛查批次：所用阈值与结果 */
        readonly get: operations["listFindingRuns"];
        readonly put?: never;
        /** 立即筛查疑点；再次筛查不会重复登记 */
        readonly post: operations["lookForFindings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/findings/{findingId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 疑点详情与经过（个人姓名脱敏，银行付款人为原文） */
        readonly get: operations["getFinding"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/findings/{findingId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核查疑点：结论、原因和依据；涉及资金的由第二人复核 */
        readonly post: operations["answerFinding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/findings/{findingId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人确认或退回疑点的核查结论 */
        readonly post: operations["decideFinding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/back-office/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本市指标：按本市数据计算，口径与上级相同 */
        readonly get: operations["listCityIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/back-office/indicators/{indicatorId}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 指标分子或分母由哪些数据行相加 */
        readonly get: operations["listCityIndicatorRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/papers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 打印中心：已出具的单据，新的在前 */
        readonly get: operations["listPapers"];
        readonly put?: never;
        /** 出具单据并编号；内容未变则为原编号的补打 */
        readonly post: operations["issuePaper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/papers/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 凭编号与校验码查验单据（无须登录；限次） */
        readonly get: operations["verifyPaper"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/papers/verification/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 单据二维码打开的查验页 */
        readonly get: operations["showPaperVerification"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/papers/{number}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 单据 PDF：最近一份，或第 copy 份；同一份每次字节相同 */
        readonly get: operations["printPaper"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/control/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 控制性信息产生的待办 */
        readonly get: operations["listTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/control/tasks/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 办理待办：执行或拒绝，附说明和依据 */
        readonly post: operations["answerTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/control/tasks/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人确认：有银行流水的随即记账，并向上级回复 */
        readonly post: operations["confirmTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/control/tasks/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 第二人退回办理结果，待办重新打开 */
        readonly post: operations["returnTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly LoginInput: {
            readonly userId: string;
            readonly password: string;
        };
        /** @enum {string} */
        readonly Post: "handler" | "reviewer" | "approver" | "finance" | "operator" | "administrator";
        readonly NewUserInput: {
            readonly userId: string;
            readonly name: string;
            readonly posts: readonly components["schemas"]["Post"][];
            readonly agencies: readonly string[];
            readonly password: string;
            readonly reason: string;
        };
        readonly UserRightsInput: {
            readonly posts: readonly components["schemas"]["Post"][];
            readonly agencies: readonly string[];
            readonly reason: string;
        };
        readonly UserReasonInput: {
            readonly reason: string;
        };
        readonly PasswordResetInput: {
            readonly password: string;
            readonly reason: string;
        };
        readonly UserChangeDecision: {
            /** @enum {string} */
            readonly decision: "approve" | "decline";
            readonly note?: string;
            readonly digest?: string;
        };
        readonly PasswordInput: {
            readonly oldPassword: string;
            readonly newPassword: string;
        };
        readonly NoticeInput: {
            readonly title: string;
            readonly body: string;
            /** @default [] */
            readonly posts: readonly components["schemas"]["Post"][];
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly from: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly to: string;
        };
        readonly AlarmCloseInput: {
            readonly reason: string;
        };
        readonly EnrolmentTokenInput: {
            readonly node: string;
            /** @default 24 */
            readonly hours: number;
        };
        readonly LetterInput: {
            readonly target: string;
            readonly subject: string;
            readonly text: string;
            /** Format: date-time */
            readonly deadline: string;
        };
        readonly OpenBooksInput: {
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly postingPeriod: string;
        };
        readonly OpenPeriodInput: {
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly postingPeriod: string;
        };
        readonly ReversalInput: {
            readonly reason: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly date: string;
        };
        readonly ManualEntryInput: {
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly date: string;
            /** @enum {string} */
            readonly rule: "manual" | "opening" | "benefit-expense-aggregate";
            readonly summary: string;
            readonly lines: readonly {
                /** @enum {string} */
                readonly fund: "pooled" | "account";
                readonly account: string;
                readonly debit?: string;
                readonly credit?: string;
                readonly counterpartUnit?: string;
                readonly instrumentNumber?: string;
            }[];
        };
        readonly ApproveManualEntryInput: {
            readonly digest: string;
        };
        readonly ReturnEntryInput: {
            readonly note: string;
        };
        readonly EmployerInput: {
            readonly unifiedCreditCode: string;
            readonly agencyCode: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly registeredOn: string;
            readonly name: string;
            readonly category: string;
            readonly economicType: string;
            readonly industry?: string;
            readonly legalRepresentative?: string;
            readonly contactName?: string;
            readonly contactMobile?: string;
            readonly address?: string;
            readonly taxAuthority?: string;
            readonly bankName?: string;
            readonly bankAccountName?: string;
            readonly bankAccountNumber?: string;
        };
        readonly EmployerBatch: {
            readonly employers: readonly components["schemas"]["EmployerInput"][];
        };
        readonly EmployerChange: {
            readonly changes: {
                readonly name?: string;
                readonly category?: string;
                readonly economicType?: string;
                readonly industry?: string;
                readonly legalRepresentative?: string;
                readonly contactName?: string;
                readonly contactMobile?: string;
                readonly address?: string;
                readonly taxAuthority?: string;
                readonly bankName?: string;
                readonly bankAccountName?: string;
                readonly bankAccountNumber?: string;
            };
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveOn: string;
            readonly reason: string;
        };
        readonly EmployerMove: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveOn: string;
            readonly reason: string;
        };
        readonly PersonInput: {
            /** @default 01 */
            readonly documentType: string;
            readonly documentNumber: string;
            readonly name: string;
            /** @enum {string} */
            readonly sex: "1" | "2";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly birthDate: string;
            readonly agencyCode: string;
            readonly ethnicity?: string;
            readonly householdKind?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly startedWorkOn?: string;
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly firstInsuredMonth?: string;
            readonly migrantWorker?: boolean;
            readonly mobile?: string;
            readonly bankName?: string;
            readonly bankAccountNumber?: string;
            readonly relation?: {
                readonly employer: string;
                /**
                 * @description 险种 scheme AAE140
                 * @default 110
                 * @example 110
                 * @enum {string}
                 */
                readonly scheme: "110" | "120" | "170";
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly startMonth: string;
                /**
                 * @default employee
                 * @enum {string}
                 */
                readonly category: "employee" | "flexible";
                readonly retirementAgeReason?: string;
            };
            readonly retiree?: {
                /**
                 * @description 险种 scheme AAE140
                 * @default 110
                 * @example 110
                 * @enum {string}
                 */
                readonly scheme: "110" | "120" | "170";
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly retirementMonth: string;
                readonly monthlyPension: string;
            };
        };
        readonly PersonBatch: {
            readonly persons: readonly components["schemas"]["PersonInput"][];
        };
        readonly IdentityChange: {
            readonly changes: {
                readonly documentType?: string;
                readonly documentNumber?: string;
                readonly name?: string;
                /** @enum {string} */
                readonly sex?: "1" | "2";
                /**
                 * Format: date
                 * @description YYYY-MM-DD
                 * @example 2026-06-30
                 */
                readonly birthDate?: string;
            };
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveOn: string;
            readonly reason: string;
        };
        readonly StatusInput: {
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /** @enum {string} */
            readonly status: "new" | "suspended" | "resumed" | "terminated" | "transferred-out" | "retired" | "dead";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveOn: string;
            readonly reason: string;
        };
        readonly Retirement: {
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly retirementMonth: string;
            readonly monthlyPension: string;
        };
        readonly PersonFact: {
            /** @enum {string} */
            readonly kind: "post-kind";
            /** @enum {string} */
            readonly value: "managerial-technical" | "production-operation";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveFrom: string;
            readonly evidence: string;
            readonly reason: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly corrects?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveTo?: string;
        } | {
            /** @enum {string} */
            readonly kind: "special-trade";
            /** @enum {string} */
            readonly value: "underground" | "high-altitude" | "heavy-labour" | "high-temperature" | "toxic-harmful";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveFrom: string;
            readonly evidence: string;
            readonly reason: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly corrects?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveTo?: string;
        } | {
            /** @enum {string} */
            readonly kind: "work-start";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveFrom: string;
            readonly evidence: string;
            readonly reason: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly corrects?: string;
            readonly effectiveTo?: unknown;
        } | {
            /** @enum {string} */
            readonly kind: "death";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveFrom: string;
            readonly evidence: string;
            readonly reason: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly corrects?: string;
            readonly effectiveTo?: unknown;
        };
        readonly PersonFactReview: {
            /** @enum {string} */
            readonly kind: "post-kind" | "special-trade" | "work-start" | "death";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly effectiveFrom: string;
            readonly digest: string;
        };
        readonly PayeeAccount: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validTo?: string;
            readonly bankName: string;
            readonly accountNumber: string;
            readonly holder?: string;
            readonly evidence: string;
            readonly reason: string;
        };
        readonly PayeeAccountReview: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validFrom: string;
            readonly digest: string;
        };
        readonly RelationOpen: {
            readonly employerId: string;
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly startMonth: string;
            /**
             * @default employee
             * @enum {string}
             */
            readonly category: "employee" | "flexible";
            readonly reason: string;
            readonly retirementAgeReason?: string;
        };
        readonly RelationEnd: {
            readonly employerId: string;
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly endMonth: string;
            readonly reason: string;
        };
        readonly DuplicateDecision: {
            /** @enum {string} */
            readonly decision: "different" | "same";
            readonly note: string;
        };
        readonly ControlInput: {
            /** @enum {string} */
            readonly effect: "block" | "warn" | "document" | "second-review";
            readonly personId?: string;
            readonly employerId?: string;
            readonly acts: readonly ("register-person" | "change-employer" | "move-employer" | "change-person" | "change-status" | "open-relation" | "end-relation" | "record-fact" | "register-retiree" | "payee-account" | "declare" | "approve-declaration" | "assess" | "cancel-demand" | "match-suspense" | "reverse-receipt")[];
            readonly reason: string;
            readonly evidence?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validFrom: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validTo: string;
            readonly findingId?: string;
        };
        readonly ControlDecisionInput: {
            /** @enum {string} */
            readonly decision: "approve" | "refuse";
            /** @default  */
            readonly note: string;
            readonly digest?: string;
        };
        readonly ControlLiftingInput: {
            readonly reason: string;
            readonly evidence?: string;
        };
        readonly ControlLiftingDecisionInput: {
            /** @enum {string} */
            readonly decision: "lift" | "keep";
            /** @default  */
            readonly note: string;
            readonly digest?: string;
        };
        readonly ControlReleaseInput: {
            /** @enum {string} */
            readonly act: "register-person" | "change-employer" | "move-employer" | "change-person" | "change-status" | "open-relation" | "end-relation" | "record-fact" | "register-retiree" | "payee-account" | "declare" | "approve-declaration" | "assess" | "cancel-demand" | "match-suspense" | "reverse-receipt";
            readonly reason: string;
            readonly document?: string;
        };
        readonly ControlReleaseDecisionInput: {
            /** @enum {string} */
            readonly decision: "grant" | "refuse";
            /** @default  */
            readonly note: string;
            readonly digest?: string;
        };
        readonly DeclarationInput: {
            /** @enum {string} */
            readonly mode: "list";
            readonly employerId: string;
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly postingPeriod: string;
            /** @default false */
            readonly supplementary: boolean;
            readonly persons: readonly {
                readonly personId?: string;
                readonly documentType?: string;
                readonly documentNumber?: string;
                readonly name?: string;
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly contributionMonth?: string;
                readonly remark?: string;
                readonly declaredWage?: string;
                /** @enum {string} */
                readonly change?: "added" | "removed";
            }[];
        } | {
            /** @enum {string} */
            readonly mode: "changes";
            readonly employerId: string;
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly postingPeriod: string;
            /** @default [] */
            readonly additions: readonly {
                readonly personId?: string;
                readonly documentType?: string;
                readonly documentNumber?: string;
                readonly name?: string;
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly contributionMonth?: string;
                readonly remark?: string;
                readonly declaredWage: string;
            }[];
            /** @default [] */
            readonly removals: readonly {
                readonly personId?: string;
                readonly documentType?: string;
                readonly documentNumber?: string;
                readonly name?: string;
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly contributionMonth?: string;
                readonly remark?: string;
            }[];
            /** @default [] */
            readonly wageChanges: readonly {
                readonly personId?: string;
                readonly documentType?: string;
                readonly documentNumber?: string;
                readonly name?: string;
                /**
                 * @description YYYY-MM
                 * @example 2026-06
                 */
                readonly contributionMonth?: string;
                readonly remark?: string;
                readonly declaredWage: string;
            }[];
        };
        readonly BulkReview: {
            readonly declarationIds: readonly string[];
            /** @default false */
            readonly preview: boolean;
            /** @default  */
            readonly note: string;
        };
        readonly DeclarationReview: {
            /** @enum {string} */
            readonly decision: "approve" | "return";
            /** @default  */
            readonly note: string;
        };
        readonly BankAccountInput: {
            readonly accountNumber: string;
            readonly title: string;
            readonly bankName: string;
            /** @enum {string} */
            readonly kind: "income" | "expenditure" | "fiscal" | "state-treasury";
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            /** @enum {string} */
            readonly fund?: "pooled" | "account";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validFrom?: string;
        };
        readonly CloseBankAccountInput: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly validTo: string;
        };
        readonly BankLineClassInput: {
            /** @enum {string} */
            readonly class: "contribution" | "subsidy" | "interest" | "sweep" | "transfer" | "remittance" | "allocation" | "central-adjustment" | "benefit" | "returned-benefit" | "reissued-benefit" | "recovery" | "recovery-same-year" | "other";
            readonly accountFundAmount?: string;
            readonly counterpartUnit?: string;
            readonly reason: string;
        };
        readonly BankLineCorrectionDecision: {
            /** @enum {string} */
            readonly decision: "approve" | "decline";
            readonly digest?: string;
        };
        readonly InstructionInput: {
            readonly instructionNumber: string;
            /** @enum {string} */
            readonly kind: "sweep" | "transfer" | "remittance" | "allocation" | "central-adjustment" | "benefit" | "reissued-benefit";
            /** @enum {string} */
            readonly party: "bank" | "finance-bureau";
            readonly bankAccount: string;
            readonly counterpartAccount: string;
            readonly counterpartName: string;
            readonly counterpartUnit?: string;
            readonly amount: string;
            readonly accountFundAmount?: string;
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly dueOn: string;
            readonly purpose: string;
        };
        readonly InstructionsToTake: {
            /** @enum {string} */
            readonly party: "bank" | "finance-bureau";
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly dueThrough?: string;
        };
        readonly InstructionDecision: {
            /** @enum {string} */
            readonly decision: "approve" | "withdraw";
            readonly note?: string;
            readonly digest?: string;
        };
        readonly InstructionAnswer: {
            /** @enum {string} */
            readonly answer: "confirm";
            readonly bankLineId: string;
        } | {
            /** @enum {string} */
            readonly answer: "return" | "lose";
            readonly note: string;
        };
        readonly ReconciliationInput: {
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            readonly ledgerAccount: string;
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly postingPeriod: string;
        };
        readonly ReconciliationSignature: {
            readonly digest: string;
        };
        readonly CloseDayInput: {
            /**
             * Format: date
             * @description YYYY-MM-DD
             * @example 2026-06-30
             */
            readonly day: string;
        };
        readonly CloseMonthInput: {
            /** @default {} */
            readonly explanations: {
                readonly [key: string]: string;
            };
        };
        readonly ExcludeEmployerInput: {
            readonly employerId: string;
            /**
             * @description 险种 scheme AAE140
             * @default 110
             * @example 110
             * @enum {string}
             */
            readonly scheme: "110" | "120" | "170";
            readonly reason: string;
        };
        readonly ReopenInput: {
            readonly reason: string;
        };
        readonly ApproveReopeningInput: {
            readonly digest: string;
        };
        readonly OpeningMapping: {
            readonly [key: string]: components["schemas"]["OpeningFileMapping"];
        };
        readonly OpeningFileMapping: {
            readonly columns: {
                readonly [key: string]: string;
            };
            /** @default {} */
            readonly constants: {
                readonly [key: string]: string;
            };
            /** @default {} */
            readonly codes: {
                readonly [key: string]: {
                    readonly [key: string]: string;
                };
            };
            /**
             * @default YYYY-MM-DD
             * @enum {string}
             */
            readonly dateFormat: "YYYY-MM-DD" | "YYYYMMDD" | "YYYY/MM/DD" | "YYYY.MM.DD" | "YYYY年MM月DD日" | "DD/MM/YYYY" | "MM/DD/YYYY" | "serial";
            /**
             * @default yuan
             * @enum {string}
             */
            readonly amountUnit: "yuan" | "fen";
        };
        readonly SealMonthInput: {
            readonly datasets?: readonly string[];
        };
        readonly FindingAnswerInput: {
            /** @enum {string} */
            readonly outcome: "explained" | "corrected" | "handed-over";
            readonly reason: string;
            readonly evidence: string;
        };
        readonly FindingDecisionInput: {
            /** @enum {string} */
            readonly decision: "confirm";
            /** @default  */
            readonly note: string;
            readonly digest?: string;
        } | {
            /** @enum {string} */
            readonly decision: "return";
            readonly note: string;
            readonly digest?: string;
        };
        readonly PaperOrder: {
            readonly kind: string;
            readonly subject: string;
        };
        readonly AnswerTaskInput: {
            /** @enum {string} */
            readonly outcome: "executed" | "refused";
            readonly note: string;
            readonly evidence?: {
                readonly [key: string]: string;
            };
        };
        readonly ReturnTaskInput: {
            readonly note: string;
        };
        /** @enum {string} */
        readonly AccountClass: "asset" | "expense" | "income" | "liability" | "net-asset";
        readonly AccountView: {
            readonly personId: string;
            readonly scheme: string;
            readonly state: string;
            readonly openedMonth: string;
            readonly openingMonth: null | string;
            readonly openingPersonal: string;
            readonly openingEmployer: string;
            readonly creditedPersonal: string;
            readonly creditedEmployer: string;
            /** @description Interest, transfers, payments and corrections since the opening. */
            readonly movedPersonal: string;
            readonly movedEmployer: string;
            readonly balance: string;
            /** @description Distinct contribution months, those before the start included. */
            readonly months: number;
        };
        readonly AccountYearOutcome: {
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly progress?: components["schemas"]["BatchProgress"];
            readonly runId?: string;
        };
        readonly AccountYearRunView: {
            readonly accountYearRunId: string;
            readonly year: number;
            readonly kind: string;
            readonly method: string;
            readonly rate: string;
            readonly settledRate: null | string;
            readonly provisional: boolean;
            readonly policyVersion: string;
            readonly state: string;
            readonly accounts: null | number;
            readonly personalInterest: null | string;
            readonly employerInterest: null | string;
            readonly balance: null | string;
            readonly requestedBy: string;
            /** Format: date-time */
            readonly startedAt: string;
            readonly finishedAt: null | string;
            readonly batchRunId: null | string;
        };
        readonly AccountYearView: {
            readonly year: number;
            /**
             * @description `current`: not over; `open`: to be closed; `provisional`: closed with a rate that is to be settled.
             * @enum {string}
             */
            readonly state: "closed" | "current" | "open" | "provisional" | "running";
            /** @description Accounts with a balance of the year, those of an opening included. */
            readonly closed: number;
            readonly unclosed: number;
            readonly personalInterest: string;
            readonly employerInterest: string;
            /** @description What a settlement credited beside it. */
            readonly settled: string;
            readonly balance: string;
            /** @description Yearly rate in force now; null while it is not published. */
            readonly rate: null | string;
            readonly provisional: boolean;
            readonly method: null | string;
        };
        /** @enum {string} */
        readonly Action: "normal" | "quick" | "recall" | "replacement";
        readonly Actor: {
            /**
             * @description Absent: staff.
             * @enum {string}
             */
            readonly kind?: "employer" | "node" | "person" | "staff";
            /** @description 单位编号 or 个人编号 of an employer or person. */
            readonly party?: string;
            readonly userId: string;
            readonly name: string;
            readonly posts: readonly ("administrator" | "approver" | "finance" | "handler" | "operator" | "reviewer")[];
            /** @description Agency codes in scope; row-level security compares a row's agency with them. */
            readonly agencies: readonly string[];
            /**
             * @description The password was given by an administrator: nothing but its change is allowed. Absent: it was not.
             * @enum {boolean}
             */
            readonly mustChangePassword?: true;
        };
        readonly AgreedOpening: {
            readonly accounts: number;
            /** @description Contribution months with their base that became records. */
            readonly months: number;
            readonly entryIds: readonly string[];
        };
        readonly AllocationView: {
            readonly allocationId: string;
            readonly bankLineId: string;
            readonly valueDate: string;
            readonly demandNumber: string;
            readonly amount: string;
            readonly rule: string;
            readonly state: string;
            readonly creditedOn: string;
            readonly creditedEmployer: string;
            readonly creditedPersonal: string;
            readonly creditedAccount: string;
            readonly creditedLateFee: string;
            readonly creditedInterest: string;
        };
        readonly ArrearsView: {
            readonly employerId: string;
            readonly employerName: string;
            readonly agencyCode: string;
            readonly demands: number;
            readonly owed: string;
            /** @description Last day without a late fee of the oldest demand, and the days since. */
            readonly freeUntil: string;
            readonly overdueDays: number;
            readonly lastReminderId: null | string;
            readonly step: null | number;
            readonly issuedOn: null | string;
            readonly servedOn: null | string;
            readonly nextStepOn: null | string;
        };
        readonly ArrivedIntake: {
            readonly intakeId: string;
            readonly dataset: string;
            readonly definitionVersion: string;
            readonly node: string;
            readonly reportingUnit: string;
            readonly period: string;
            readonly version: number;
            readonly sequence: string;
            readonly action: components["schemas"]["Action"];
            readonly role: components["schemas"]["Role"];
            readonly relayedBy: null | string;
            readonly phase: components["schemas"]["IntakePhase"];
            readonly rows: string;
            readonly digest: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly judgedAt: null | string;
            readonly findings: number;
            readonly approved: boolean;
            readonly standing: null | ("official" | "provisional");
        };
        readonly ArrivedIntakeRecord: {
            readonly intakeId: string;
            readonly dataset: string;
            readonly node: string;
            readonly period: string;
            readonly version: number;
            readonly role: components["schemas"]["Role"];
            readonly relayedBy: null | string;
            readonly phase: components["schemas"]["IntakePhase"];
            readonly totals: components["schemas"]["ControlTotals"];
            readonly digest: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly envelope: components["schemas"]["VersionEnvelope"];
        };
        readonly AssessmentHold: {
            readonly holdId: string;
            readonly scheme: string;
            readonly postingPeriod: string;
            /** @enum {string} */
            readonly kind: "difference" | "month";
            readonly persons: number;
            readonly more: string;
            readonly less: string;
            readonly lastPeriod: string;
            readonly lastAmount: string;
            readonly digest: string;
            readonly requestedBy: string;
            readonly requestedAt: string;
            readonly releasedBy: null | string;
        };
        readonly AssessmentNotice: {
            readonly demand: components["schemas"]["DemandView"];
            readonly creditCode: string;
            readonly agencyCode: string;
            readonly assessedBy: string;
            readonly assessedAt: string;
            readonly months: readonly {
                readonly contributionMonth: string;
                readonly persons: number;
                readonly baseTotal: string;
                readonly employerAmount: string;
                readonly personalAmount: string;
            }[];
        };
        readonly AssessmentOutcome: {
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly month?: components["schemas"]["BatchProgress"];
            readonly difference?: components["schemas"]["BatchProgress"];
            readonly runId?: string;
            readonly differenceRunId?: string;
        };
        readonly AssessmentRun: {
            readonly progress: components["schemas"]["BatchProgress"] | null;
            readonly assessmentRunId: string;
            /** @enum {string} */
            readonly kind: "difference" | "month";
            readonly postingPeriod: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "open";
            readonly requestedBy: string;
            /** Format: date-time */
            readonly startedAt: string;
            readonly finishedAt: null | string;
            readonly batchRunId: null | string;
        };
        readonly AssessmentTotals: {
            readonly persons: number;
            readonly lines: number;
            readonly wageTotal: string;
            readonly baseTotal: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly accountAmount: string;
            readonly amount: string;
            readonly remainder: string;
            readonly policyVersion: string;
            readonly digest: string;
        };
        readonly AuditRow: {
            readonly logId: string;
            /** Format: date-time */
            readonly at: string;
            readonly userId: string;
            readonly name: null | string;
            readonly actorKind: string;
            readonly party: null | string;
            readonly origin: null | string;
            readonly kind: string;
            readonly subject: null | string;
            /** @description Of a look; null at a command. */
            readonly purpose: null | string;
            /** @description `ok` or the code of the error; null at a look. */
            readonly resultCode: null | string;
            readonly traceId: string;
        };
        readonly AuditVerification: {
            /** @description Days that were sealed. */
            readonly sealedDays: number;
            readonly lastSealedDay: null | string;
            /** @description The first sealed day that does not agree with its rows or the day before; null: all do. */
            readonly firstBrokenDay: null | string;
        };
        readonly BalanceSheetRow: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            /** @enum {string} */
            readonly class: "asset" | "liability" | "net-asset";
            readonly account: string;
            readonly nameZh: string;
            readonly nameEn: string;
            readonly opening: string;
            readonly closing: string;
        };
        readonly BankAccountView: {
            readonly accountNumber: string;
            readonly title: string;
            readonly bankName: string;
            readonly kind: string;
            readonly scheme: string;
            readonly ledgerAccount: string;
            /** @description null: both. */
            readonly fund: null | string;
            readonly reportingUnit: null | string;
            readonly validFrom: null | string;
            readonly validTo: null | string;
        };
        readonly BankLineClassView: {
            readonly code: string;
            readonly zh: string;
            readonly en: string;
        };
        readonly BankLineView: {
            readonly bankLineId: string;
            readonly bankAccount: string;
            readonly valueDate: string;
            readonly amount: string;
            readonly payerName: string;
            readonly reference: string;
            readonly bankNumber: string;
            readonly direction: string;
            readonly balanceAfter: null | string;
            readonly class: string;
            readonly accountFundAmount: null | string;
            readonly counterpartUnit: null | string;
            readonly state: string;
            readonly suspenseAmount: string;
        };
        readonly BatchProgress: {
            readonly runId: string;
            readonly kind: string;
            readonly key: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly done: number;
            readonly total: number;
            readonly failed: number;
            readonly rows: number;
            readonly ratePerSecond: number;
            /** @description Undefined until a chunk is done. */
            readonly secondsLeft?: number;
            /** @description The first failed chunk's error. */
            readonly error?: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: number | string;
                };
                readonly chunk: number;
            };
        };
        readonly BatchView: {
            readonly runId: string;
            readonly kind: string;
            readonly key: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly chunks: number;
            readonly done: number;
            readonly failed: number;
            readonly rows: string;
            /** Format: date-time */
            readonly plannedAt: string;
            readonly endedAt: null | string;
            readonly errorCode: null | string;
        };
        readonly BookSeal: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly chainNo: number;
            readonly day: string;
            readonly firstVoucher: number;
            readonly lastVoucher: number;
            readonly entries: number;
            readonly lines: number;
            readonly amount: string;
            readonly digest: string;
        };
        readonly BookedLine: {
            readonly bankLineId: string;
            readonly rule: string;
            readonly entryIds: readonly string[];
        };
        readonly BulkReviewed: {
            readonly requested: number;
            readonly approvable: number;
            readonly approved: number;
            readonly refused: readonly {
                readonly declarationId: string;
                readonly code: string;
                readonly params: {
                    readonly [key: string]: number | string;
                };
            }[];
        };
        readonly CalculationLine: {
            readonly name: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly inForce: boolean;
            readonly results: readonly string[];
            /** @description JSON schema of a case. */
            readonly schema: {
                readonly [key: string]: unknown;
            };
        };
        readonly CalculationList: {
            readonly calculations: readonly components["schemas"]["CalculationLine"][];
            readonly fields: {
                readonly [key: string]: components["schemas"]["Text"];
            };
            readonly choices: {
                readonly [key: string]: components["schemas"]["Text"];
            };
            readonly certainties: {
                readonly [key: string]: components["schemas"]["Text"];
            };
        };
        /** @enum {string} */
        readonly CancellationStatus: "confirmed" | "refused" | "requested";
        /** @enum {string} */
        readonly Certainty: "demonstration" | "derived" | "fitted" | "law" | "official" | "secondary" | "unverified";
        readonly ChangeAnswer: {
            readonly changeId: string;
            readonly userId: string;
            /** @enum {string} */
            readonly state: "approved" | "declined" | "done" | "proposed";
        };
        readonly ChangeRow: {
            readonly item: string;
            readonly oldValue: null | string;
            readonly newValue: null | string;
            readonly effectiveOn: string;
            readonly reason: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly recordedBy: string;
        };
        readonly CheckResult: {
            readonly id: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string} */
            readonly severity: "hard" | "soft";
            readonly ok: boolean;
            readonly count: number;
            readonly detail: string;
        };
        readonly CheckedFile: {
            readonly fileId: string;
            /** @enum {string} */
            readonly state: "checked";
            readonly sha256: string;
            /** @enum {string} */
            readonly encoding: "gb18030" | "utf-8" | "xlsx";
            /** @description Of a workbook: sheets that were not read, because they are hidden or not the first. */
            readonly ignoredSheets?: readonly string[];
            readonly rows: number;
            readonly correctRows: number;
            readonly wrongRows: number;
            readonly employers: number;
            /** @description Sum of the wages of correct rows, yuan. */
            readonly wageTotal: string;
            /** @description People with an open relation to these employers who have no row. */
            readonly notListed: number;
        };
        readonly CityIndicators: {
            readonly postingPeriod: string;
            /** @description The month is closed: figures are those that its close fixed, as they go up. */
            readonly closed: boolean;
            readonly indicators: readonly components["schemas"]["IndicatorValue"][];
        };
        readonly ClassChangeView: {
            readonly changeNo: number;
            readonly fromClass: string;
            readonly toClass: string;
            readonly accountFundAmount: null | string;
            readonly counterpartUnit: null | string;
            readonly reason: string;
            readonly changedBy: string;
            readonly changedAt: string;
            readonly correctionId: null | string;
        };
        readonly CloseProgress: {
            /** @enum {string} */
            readonly state: "idle" | "running";
            readonly done: number;
            readonly total: number;
        };
        readonly ClosedDay: {
            readonly day: string;
            readonly entries: number;
            readonly days: number;
            readonly checks: readonly components["schemas"]["CheckResult"][];
        };
        readonly ClosedMonth: {
            readonly postingPeriod: string;
            readonly closeNo: number;
            readonly balances: number;
            readonly checks: readonly components["schemas"]["CheckResult"][];
        };
        readonly ConfirmedFile: {
            readonly fileId: string;
            /** @enum {string} */
            readonly state: "confirmed";
            readonly declarations: number;
            readonly lines: number;
        };
        readonly ContributionRecordView: {
            readonly contributionMonth: string;
            readonly postingPeriod: string;
            readonly kind: string;
            /** @description Null where the month was paid elsewhere; `originUnit` says where. */
            readonly employerId: null | string;
            readonly originUnit: null | string;
            readonly originEmployer: null | string;
            readonly base: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly accountPersonal: string;
            readonly accountEmployer: string;
            readonly creditedOn: string;
            readonly demandId: null | string;
            readonly recordNo: string;
            readonly reversed: boolean;
            /** @description A red record, which took another back. */
            readonly red: boolean;
        };
        readonly ControlEvent: {
            readonly eventNo: number;
            readonly event: string;
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly note: null | string;
        };
        readonly ControlReading: {
            readonly readingId: string;
            readonly act: string;
            readonly readBy: string;
            /** Format: date-time */
            readonly readAt: string;
        };
        readonly ControlRecord: {
            readonly events: readonly components["schemas"]["ControlEvent"][];
            readonly releases: readonly components["schemas"]["ControlRelease"][];
            readonly readings: readonly components["schemas"]["ControlReading"][];
            readonly controlId: string;
            readonly effect: string;
            readonly state: string;
            readonly personId: null | string;
            readonly personName: null | string;
            readonly employerId: null | string;
            readonly employerName: null | string;
            readonly agencyCode: null | string;
            readonly acts: readonly string[];
            readonly reason: string;
            readonly evidence: null | string;
            readonly validFrom: string;
            readonly validTo: string;
            readonly origin: string;
            readonly findingId: null | string;
            readonly orderNumber: null | string;
            readonly proposedBy: string;
            /** Format: date-time */
            readonly proposedAt: string;
            readonly decidedBy: null | string;
            readonly liftReason: null | string;
            readonly liftEvidence: null | string;
            readonly liftAskedBy: null | string;
            readonly endedBy: null | string;
            readonly endedAt: null | string;
            readonly digest: string;
        };
        readonly ControlRelease: {
            readonly releaseId: string;
            readonly controlId: string;
            readonly act: string;
            readonly document: null | string;
            readonly reason: string;
            readonly state: string;
            readonly askedBy: string;
            /** Format: date-time */
            readonly askedAt: string;
            readonly decidedBy: null | string;
            readonly note: null | string;
            readonly usedAt: null | string;
            readonly digest: string;
        };
        /** @enum {string} */
        readonly ControlStatus: "expired" | "in-force" | "lifted" | "lifting" | "proposed" | "refused";
        readonly ControlTotals: {
            readonly rows: number;
            readonly schemes: {
                readonly [key: string]: {
                    readonly [key: string]: null | string;
                };
            };
        };
        readonly CorrectionView: {
            readonly correctionId: string;
            readonly bankLineId: string;
            readonly amount: string;
            readonly direction: string;
            readonly fromClass: string;
            readonly toClass: string;
            readonly accountFundAmount: null | string;
            readonly counterpartUnit: null | string;
            readonly reason: string;
            readonly state: string;
            readonly proposedBy: string;
            readonly decidedBy: null | string;
            /** @description What an approval names. */
            readonly digest: string;
        };
        readonly DecidedCorrection: {
            readonly correctionId: string;
            /** @enum {string} */
            readonly state: "declined" | "done";
            readonly redEntries: readonly string[];
            readonly newEntries: readonly string[];
        };
        readonly DeclarationDifference: {
            readonly personId: string;
            readonly name: string;
            readonly documentNumber: string;
            readonly contributionMonth: string;
            /**
             * @description `not-listed`: stands on the last list, and neither on this one nor among those that leave.
             * @enum {string}
             */
            readonly changeKind: "added" | "not-listed" | "removed" | "wage-changed";
            /** @description Wage on the last list, yuan; null: was not on it. */
            readonly lastWage: null | string;
            /** @description Wage on this one, yuan; null: leaves, or is not listed. */
            readonly declaredWage: null | string;
            /** @description This wage less the last one, yuan. */
            readonly wageDifference: string;
        };
        readonly DeclarationFileItem: {
            readonly fileId: string;
            readonly fileName: string;
            readonly postingPeriod: string;
            readonly scheme: string;
            /** @enum {string} */
            readonly state: "checked" | "checking" | "confirmed" | "discarded" | "failed" | "receiving";
            /** @description Bytes while it arrives; rows afterwards. */
            readonly done: number;
            readonly total: null | number;
            readonly sha256: null | string;
            readonly encoding: null | string;
            readonly rows: null | number;
            readonly correctRows: null | number;
            readonly wrongRows: null | number;
            readonly employers: null | number;
            readonly notListed: null | number;
            readonly wageTotal: null | string;
            readonly error: null | {
                readonly code: string;
                readonly detail: string;
            };
            readonly maker: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly checkedAt: null | string;
            readonly confirmedAt: null | string;
        };
        readonly DeclarationItem: {
            readonly declarationId: string;
            readonly employerId: string;
            readonly employerName: string;
            readonly scheme: string;
            readonly postingPeriod: string;
            readonly sequenceNo: number;
            readonly agencyCode: string;
            readonly status: components["schemas"]["DeclarationStatus"];
            readonly persons: number;
            /** @description Persons and months, where a person has several. */
            readonly lines: number;
            readonly added: number;
            readonly removed: number;
            readonly wageTotal: string;
            readonly fileId: null | string;
            readonly maker: string;
            /** Format: date-time */
            readonly submittedAt: string;
            readonly checker: null | string;
            readonly reviewedAt: null | string;
            readonly reviewNote: null | string;
        };
        readonly DeclarationLineItem: {
            readonly personId: string;
            readonly name: string;
            readonly documentNumber: string;
            readonly contributionMonth: string;
            readonly changeKind: string;
            readonly declaredWage: string;
        };
        /** @enum {string} */
        readonly DeclarationStatus: "approved" | "draft" | "returned" | "submitted" | "void" | "withdrawn";
        readonly DeferralOutcome: {
            readonly deferralId: string;
            readonly state: components["schemas"]["DeferralStatus"];
        };
        /** @enum {string} */
        readonly DeferralStatus: "approved" | "ended" | "refused" | "requested";
        readonly DeferralView: {
            readonly deferralId: string;
            readonly employerId: string;
            readonly employerName: string;
            readonly scheme: string;
            readonly fromPeriod: string;
            readonly throughPeriod: string;
            readonly deferredTo: string;
            readonly reason: string;
            readonly document: string;
            readonly state: components["schemas"]["DeferralStatus"];
            readonly requestedBy: string;
            /** Format: date-time */
            readonly requestedAt: string;
            readonly decidedBy: null | string;
            readonly decidedAt: null | string;
            readonly note: null | string;
            readonly endedOn: null | string;
            readonly endReason: null | string;
            /** @description Demands of these periods that are not paid whole, and what they are short of. */
            readonly demands: number;
            readonly owed: string;
            /** @description The earliest due day of these demands; null where all are paid. */
            readonly dueOn: null | string;
            /** @description For how many days they are overdue on the day of the question: approved, these bear no fee either. */
            readonly overdueDays: number;
            readonly digest: string;
        };
        readonly DeliveryView: {
            readonly deliveryId: string;
            readonly target: string;
            readonly role: string;
            readonly phase: string;
            readonly outcome: null | string;
            readonly attempts: number;
            readonly errorCode: null | string;
            readonly receiptedAt: null | string;
        };
        readonly DemandCancellation: {
            readonly cancellationId: string;
            readonly demandId: string;
            readonly state: components["schemas"]["CancellationStatus"];
            readonly lines: number;
        };
        readonly DemandLineView: {
            readonly personId: string;
            readonly documentNumber: string;
            readonly name: string;
            readonly contributionMonth: string;
            readonly declaredWage: string;
            readonly base: string;
            readonly clamped: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly accountAmount: string;
            readonly policyVersion: string;
        };
        readonly DemandView: {
            readonly demandId: string;
            readonly demandNumber: string;
            readonly employerId: string;
            readonly employerName: string;
            readonly scheme: string;
            readonly postingPeriod: string;
            readonly kind: string;
            readonly collectionMode: string;
            readonly persons: number;
            readonly wageTotal: string;
            readonly baseTotal: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly accountAmount: string;
            readonly amount: string;
            readonly remainder: string;
            /** @description Late fee 滞纳金 and interest 补缴利息 that were charged, yuan; part of `amount`. */
            readonly lateFee: string;
            readonly interest: string;
            /** @description 2 and on where the demand was made again after one had been cancelled. */
            readonly madeNo: number;
            readonly collectedAmount: string;
            readonly status: string;
            /** @description Last day on which it is paid in time; null where it has none. */
            readonly dueOn: null | string;
            /** @description The same, or the last day of an approved deferral 缓缴: late fees run from the day after. */
            readonly freeUntil: null | string;
            /** @description Days since then, of what is not paid whole; 0 where nothing is overdue. */
            readonly overdueDays: number;
            readonly policyVersion: string;
        };
        readonly DetailDifference: {
            readonly rowNo: number;
            readonly documentNumber: string;
            readonly contributionMonth: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly outcome: string;
        };
        readonly DifferenceView: {
            readonly differenceId: string;
            readonly kind: string;
            readonly bankLineId: string;
            readonly valueDate: string;
            readonly payerName: string;
            readonly demandNumber: null | string;
            readonly amount: string;
            /** Format: date-time */
            readonly foundAt: string;
            readonly settled: boolean;
        };
        readonly EmployerItem: {
            readonly employerId: string;
            readonly unifiedCreditCode: string;
            readonly name: string;
            readonly agencyCode: string;
            readonly category: string;
            readonly economicType: string;
            readonly status: components["schemas"]["EmployerStatus"];
        };
        readonly EmployerPersonItem: {
            readonly personId: string;
            readonly name: string;
            readonly documentNumber: string;
            readonly startMonth: string;
            readonly endMonth: null | string;
            readonly category: string;
        };
        readonly EmployerRecord: {
            readonly industry: null | string;
            readonly legalRepresentative: null | string;
            readonly contactName: null | string;
            readonly contactMobile: null | string;
            readonly address: null | string;
            readonly taxAuthority: null | string;
            readonly bankName: null | string;
            readonly bankAccountName: null | string;
            readonly bankAccountNumber: null | string;
            readonly registeredOn: string;
            readonly statusOn: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly recordedBy: string;
            readonly open: components["schemas"]["OpenItems"];
            readonly changes: readonly {
                readonly item: string;
                readonly oldValue: null | string;
                readonly newValue: null | string;
                readonly effectiveOn: string;
                readonly reason: string;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly recordedBy: string;
            }[];
            readonly employerId: string;
            readonly unifiedCreditCode: string;
            readonly name: string;
            readonly agencyCode: string;
            readonly category: string;
            readonly economicType: string;
            readonly status: components["schemas"]["EmployerStatus"];
        };
        /** @enum {string} */
        readonly EmployerStatus: "active" | "cancelled" | "suspended";
        readonly ExcludedLine: {
            readonly declarationId: string;
            readonly personId: string;
            readonly contributionMonth: string;
            readonly reason: string;
        };
        readonly FileRowItem: {
            readonly row: number;
            readonly personId: null | string;
            readonly employerId: null | string;
            readonly name: string;
            readonly documentNumber: string;
            readonly contributionMonth: null | string;
            readonly changeKind: null | string;
            readonly declaredWage: null | string;
            readonly remark: string;
            readonly errors: readonly {
                readonly code: string;
                readonly column: string;
                readonly detail: string;
            }[];
        };
        readonly Finding: {
            readonly findingId: string;
            readonly rule: string;
            readonly state: string;
            readonly present: boolean;
            readonly times: number;
            readonly twoPersons: boolean;
            readonly personId: null | string;
            readonly personName: null | string;
            readonly employerId: null | string;
            readonly employerName: null | string;
            readonly bankLineId: null | string;
            readonly agencyCode: null | string;
            /** @description What was found, by name; amounts in yuan, months YYYYMM. */
            readonly figures: {
                readonly [key: string]: null | number | string;
            };
            /** Format: date-time */
            readonly firstFoundAt: string;
            readonly goneAt: null | string;
            readonly outcome: null | string;
            readonly reason: null | string;
            readonly evidence: null | string;
            readonly answeredBy: null | string;
            readonly answeredAt: null | string;
            readonly closedBy: null | string;
            readonly closedAt: null | string;
            readonly digest: string;
        };
        readonly FindingEvent: {
            readonly eventNo: number;
            readonly event: string;
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly note: null | string;
        };
        readonly FindingRecord: {
            readonly events: readonly components["schemas"]["FindingEvent"][];
            readonly findingId: string;
            readonly rule: string;
            readonly state: string;
            readonly present: boolean;
            readonly times: number;
            readonly twoPersons: boolean;
            readonly personId: null | string;
            readonly personName: null | string;
            readonly employerId: null | string;
            readonly employerName: null | string;
            readonly bankLineId: null | string;
            readonly agencyCode: null | string;
            /** @description What was found, by name; amounts in yuan, months YYYYMM. */
            readonly figures: {
                readonly [key: string]: null | number | string;
            };
            /** Format: date-time */
            readonly firstFoundAt: string;
            readonly goneAt: null | string;
            readonly outcome: null | string;
            readonly reason: null | string;
            readonly evidence: null | string;
            readonly answeredBy: null | string;
            readonly answeredAt: null | string;
            readonly closedBy: null | string;
            readonly closedAt: null | string;
            readonly digest: string;
        };
        readonly FindingRun: {
            readonly runId: string;
            readonly rules: number;
            readonly found: number;
            readonly opened: number;
            readonly cameBack: number;
            readonly gone: number;
        };
        readonly FindingRunRow: {
            readonly runId: string;
            readonly startedBy: string;
            /** Format: date-time */
            readonly startedAt: string;
            readonly finishedAt: null | string;
            readonly policyVersion: string;
            readonly thresholds: {
                readonly [key: string]: string;
            };
            readonly found: number;
            readonly opened: number;
            readonly cameBack: number;
            readonly gone: number;
        };
        /** @enum {string} */
        readonly FindingStatus: "answered" | "closed" | "gone" | "open";
        readonly FrontControl: {
            readonly controlId: string;
            readonly effect: string;
            readonly state: string;
            readonly personId: null | string;
            readonly personName: null | string;
            readonly employerId: null | string;
            readonly employerName: null | string;
            readonly agencyCode: null | string;
            readonly acts: readonly string[];
            readonly reason: string;
            readonly evidence: null | string;
            readonly validFrom: string;
            readonly validTo: string;
            readonly origin: string;
            readonly findingId: null | string;
            readonly orderNumber: null | string;
            readonly proposedBy: string;
            /** Format: date-time */
            readonly proposedAt: string;
            readonly decidedBy: null | string;
            readonly liftReason: null | string;
            readonly liftEvidence: null | string;
            readonly liftAskedBy: null | string;
            readonly endedBy: null | string;
            readonly endedAt: null | string;
            readonly digest: string;
        };
        /** @enum {string} */
        readonly Fund: "account" | "pooled";
        readonly ImportedReceipts: {
            readonly receiptFileId: string;
            readonly receipts: number;
            readonly details: number;
            readonly amount: string;
            readonly outcomes: {
                readonly [key: string]: number;
            };
            /** @description How many receipts state late fee and interest as the demand has them, and how many do not; by outcome. */
            readonly charges: {
                readonly [key: string]: number;
            };
            /** @description Of a workbook: sheets that were not read, because they are hidden or not the first. */
            readonly ignoredSheets?: readonly string[];
        };
        readonly IncomeRow: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly account: string;
            readonly nameZh: string;
            readonly nameEn: string;
            /** @enum {string} */
            readonly class: "expense" | "income";
            readonly month: string;
            readonly yearToDate: string;
        };
        readonly IncompletePerson: {
            readonly row: number;
            readonly name: null | string;
            readonly documentNumber: null | string;
            readonly missing: string;
        };
        readonly IndicatorRow: {
            readonly dimensions: {
                readonly [key: string]: string;
            };
            readonly amount: null | string;
        };
        readonly IndicatorRows: {
            readonly indicatorId: string;
            /** @enum {string} */
            readonly side: "denominator" | "numerator";
            /** @description The dataset whose facts these are; `PI05`, the books, for figures of the fund. */
            readonly dataset: string;
            readonly rows: readonly components["schemas"]["IndicatorRow"][];
        };
        readonly IndicatorValue: {
            readonly id: string;
            readonly title: components["schemas"]["Text"];
            /** @enum {string} */
            readonly unit: "months" | "percent" | "person" | "ratio" | "yuan" | "yuan/person";
            /** @enum {string} */
            readonly kind: "flow" | "stock";
            readonly value: null | string;
            readonly numerator: null | string;
            readonly denominator: null | string;
            /** @description Months that a mean was taken over; 1 for a month's own figure. */
            readonly denominatorMonths: number;
            readonly note?: components["schemas"]["Text"];
            /**
             * @description Why there is no value: `not-available` needs a dataset of a later release (`needs`), `not-reported`, or `zero-denominator`.
             * @enum {string}
             */
            readonly reason?: "not-available" | "not-reported" | "zero-denominator";
            readonly needs?: components["schemas"]["Text"];
        };
        readonly InstructionView: {
            readonly instructionNumber: string;
            readonly kind: string;
            readonly party: string;
            readonly bankAccount: string;
            readonly counterpartAccount: string;
            readonly counterpartName: string;
            readonly counterpartUnit: null | string;
            readonly amount: string;
            readonly accountFundAmount: string;
            readonly dueOn: string;
            readonly purpose: string;
            readonly state: string;
            readonly draftedBy: string;
            readonly approvedBy: null | string;
            readonly sentAt: null | string;
            readonly bankLineId: null | string;
            readonly note: null | string;
        };
        readonly IntakeFinding: {
            readonly layer: number;
            /** @enum {string} */
            readonly severity: "blocks" | "explain" | "informs";
            readonly code: string;
            readonly row: number;
            readonly field: string;
            readonly expected: string;
            readonly actual: string;
            readonly text: string;
        };
        /** @enum {string} */
        readonly IntakePhase: "loaded" | "received" | "receiving" | "rejected" | "valid";
        readonly IntakeRow: {
            readonly row: number;
            readonly dimensions: readonly string[];
            readonly measures: readonly (null | string)[];
        };
        readonly IntakeRows: {
            readonly dimensions: readonly {
                readonly name: string;
                readonly title: components["schemas"]["Words"];
            }[];
            readonly measures: readonly {
                readonly name: string;
                readonly title: components["schemas"]["Words"];
                readonly unit: string;
            }[];
            readonly items: readonly components["schemas"]["IntakeRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly IssuedPaper: {
            readonly number: string;
            readonly kind: string;
            readonly title: string;
            readonly subject: string;
            readonly copyNo: number;
            readonly digest: string;
            readonly asOf: string;
            readonly totals: readonly components["schemas"]["PaperTotal"][];
        };
        readonly IssuedToken: {
            readonly tokenId: string;
            readonly node: string;
            readonly token: string;
            readonly expiresAt: string;
        };
        readonly JobView: {
            readonly jobId: string;
            readonly kind: string;
            /** @enum {string} */
            readonly state: "done" | "due" | "failed" | "leased";
            readonly attempts: number;
            /** Format: date-time */
            readonly dueAt: string;
            /** Format: date-time */
            readonly requestedAt: string;
            readonly endedAt: null | string;
            readonly errorCode: null | string;
        };
        readonly JournalEntry: {
            readonly entryId: string;
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly date: string;
            readonly voucherNumber: null | number;
            readonly rule: string;
            readonly summary: string;
            readonly sourceKind: string;
            readonly sourceId: string;
            readonly amount: string;
            readonly mark: null | string;
            readonly reverses: null | string;
            readonly reversalReason: null | string;
            readonly reversedBy: null | string;
            readonly recordedBy: string;
            readonly lines: readonly components["schemas"]["JournalLine"][];
        };
        readonly JournalLine: {
            readonly account: string;
            readonly nameZh: string;
            readonly nameEn: string;
            readonly debit: string;
            readonly credit: string;
            readonly counterpartUnit: string;
            readonly instrumentNumber: string;
        };
        readonly KnownUnit: {
            readonly code: string;
            /** @description In Chinese. */
            readonly name: string;
            readonly nameEn: string;
            readonly kind: string;
            /** @enum {string} */
            readonly tier: "city" | "national" | "province";
            readonly regionCode: string;
            readonly parentCode: null | string;
            readonly comparisonParentCode: null | string;
            /** @description Address of its console, where it is set here; else null. */
            readonly console: null | string;
        };
        readonly LateFeeChargeView: {
            readonly chargeKey: string;
            readonly lateFeeDemandId: string;
            readonly lateFeeDemandNumber: string;
            readonly demandId: string;
            readonly demandNumber: string;
            readonly postingPeriod: string;
            readonly accruedFrom: string;
            readonly accruedThrough: string;
            readonly days: number;
            readonly principal: string;
            readonly dailyRate: string;
            readonly amount: string;
            readonly status: string;
            /** @description The money that came in says otherwise by now: the late-fee demand is to be cancelled and made again. */
            readonly disagrees: boolean;
        };
        readonly LateFeeOutcome: {
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly progress?: components["schemas"]["BatchProgress"];
            readonly runId?: string;
        };
        readonly LateFeeRunView: {
            readonly progress: components["schemas"]["BatchProgress"] | null;
            readonly lateFeeRunId: string;
            readonly postingPeriod: string;
            /** @enum {string} */
            readonly basis: "overdue" | "paid";
            readonly throughOn: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "open";
            readonly requestedBy: string;
            /** Format: date-time */
            readonly startedAt: string;
            readonly finishedAt: null | string;
            readonly batchRunId: null | string;
        };
        readonly LateFeeSpanView: {
            readonly demandId: string;
            readonly demandNumber: string;
            readonly employerId: string;
            readonly employerName: string;
            readonly postingPeriod: string;
            readonly kind: string;
            readonly status: string;
            readonly dueOn: string;
            readonly freeUntil: string;
            readonly accruedFrom: string;
            readonly accruedThrough: string;
            readonly days: number;
            readonly principal: string;
            readonly dailyRate: string;
            readonly amount: string;
        };
        readonly LedgerFinding: {
            readonly check: string;
            readonly subject: string;
            readonly detail: string;
        };
        readonly LedgerTotal: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly account: string;
            readonly counterpartUnit: string;
            readonly opening: string;
            readonly debit: string;
            readonly credit: string;
            readonly closing: string;
        };
        readonly LedgerVerification: {
            readonly entries: string;
            readonly lines: string;
            readonly findings: readonly components["schemas"]["LedgerFinding"][];
            readonly heads: readonly {
                readonly book: string;
                readonly chainNo: number;
                readonly digest: string;
            }[];
        };
        readonly LetterView: {
            /** @enum {string} */
            readonly direction: "received" | "sent";
            /** @description The unit at the other end. */
            readonly unit: string;
            readonly number: string;
            /** @description For example `letter/note`. */
            readonly kind: string;
            readonly payload: {
                readonly [key: string]: unknown;
            };
            /** Format: date-time */
            readonly writtenAt: string;
            /** Format: date-time */
            readonly deadline: string;
            /** @enum {string} */
            readonly phase: "delivered" | "executed" | "installed" | "issued" | "overdue" | "refused";
            /** @description What the other end answered, or null. */
            readonly evidence: null | {
                readonly [key: string]: unknown;
            };
        };
        readonly ListOfAccountYearRunView: {
            readonly items: readonly components["schemas"]["AccountYearRunView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfAllocationView: {
            readonly items: readonly components["schemas"]["AllocationView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfArrearsView: {
            readonly items: readonly components["schemas"]["ArrearsView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfArrivedIntake: {
            readonly items: readonly components["schemas"]["ArrivedIntake"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfAssessmentHold: {
            readonly items: readonly components["schemas"]["AssessmentHold"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfAuditRow: {
            readonly items: readonly components["schemas"]["AuditRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfBankAccountView: {
            readonly items: readonly components["schemas"]["BankAccountView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfBankLineClassView: {
            readonly items: readonly components["schemas"]["BankLineClassView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfBankLineView: {
            readonly items: readonly components["schemas"]["BankLineView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfBatchView: {
            readonly items: readonly components["schemas"]["BatchView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfBookSeal: {
            readonly items: readonly components["schemas"]["BookSeal"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfClassChangeView: {
            readonly items: readonly components["schemas"]["ClassChangeView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfContributionRecordView: {
            readonly items: readonly components["schemas"]["ContributionRecordView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfCorrectionView: {
            readonly items: readonly components["schemas"]["CorrectionView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDeclarationDifference: {
            readonly items: readonly components["schemas"]["DeclarationDifference"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDeclarationFileItem: {
            readonly items: readonly components["schemas"]["DeclarationFileItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDeclarationItem: {
            readonly items: readonly components["schemas"]["DeclarationItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDeclarationLineItem: {
            readonly items: readonly components["schemas"]["DeclarationLineItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDeferralView: {
            readonly items: readonly components["schemas"]["DeferralView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDemandLineView: {
            readonly items: readonly components["schemas"]["DemandLineView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDemandView: {
            readonly items: readonly components["schemas"]["DemandView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDetailDifference: {
            readonly items: readonly components["schemas"]["DetailDifference"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfDifferenceView: {
            readonly items: readonly components["schemas"]["DifferenceView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfEmployerItem: {
            readonly items: readonly components["schemas"]["EmployerItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfEmployerPersonItem: {
            readonly items: readonly components["schemas"]["EmployerPersonItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfExcludedLine: {
            readonly items: readonly components["schemas"]["ExcludedLine"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfFileRowItem: {
            readonly items: readonly components["schemas"]["FileRowItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfFinding: {
            readonly items: readonly components["schemas"]["Finding"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfFindingRunRow: {
            readonly items: readonly components["schemas"]["FindingRunRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfFrontControl: {
            readonly items: readonly components["schemas"]["FrontControl"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfIncompletePerson: {
            readonly items: readonly components["schemas"]["IncompletePerson"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfIntakeFinding: {
            readonly items: readonly components["schemas"]["IntakeFinding"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfJobView: {
            readonly items: readonly components["schemas"]["JobView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfJournalEntry: {
            readonly items: readonly components["schemas"]["JournalEntry"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfLateFeeChargeView: {
            readonly items: readonly components["schemas"]["LateFeeChargeView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfLateFeeSpanView: {
            readonly items: readonly components["schemas"]["LateFeeSpanView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfLetterView: {
            readonly items: readonly components["schemas"]["LetterView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfListedInstruction: {
            readonly items: readonly components["schemas"]["ListedInstruction"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfManualEntryRow: {
            readonly items: readonly components["schemas"]["ManualEntryRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfMonthCloseRow: {
            readonly items: readonly components["schemas"]["MonthCloseRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfNoticeView: {
            readonly items: readonly components["schemas"]["NoticeView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpenAlarm: {
            readonly items: readonly components["schemas"]["OpenAlarm"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpenCancellation: {
            readonly items: readonly components["schemas"]["OpenCancellation"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpeningFileItem: {
            readonly items: readonly components["schemas"]["OpeningFileItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpeningLoadItem: {
            readonly items: readonly components["schemas"]["OpeningLoadItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpeningRejectItem: {
            readonly items: readonly components["schemas"]["OpeningRejectItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOpeningView: {
            readonly items: readonly components["schemas"]["OpeningView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOrderDown: {
            readonly items: readonly components["schemas"]["OrderDown"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOrderFromAbove: {
            readonly items: readonly components["schemas"]["OrderFromAbove"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfOrderInboxRow: {
            readonly items: readonly components["schemas"]["OrderInboxRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPackageLine: {
            readonly items: readonly components["schemas"]["PackageLine"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPaperItem: {
            readonly items: readonly components["schemas"]["PaperItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPartnerLink: {
            readonly items: readonly components["schemas"]["PartnerLink"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPeriodRow: {
            readonly items: readonly components["schemas"]["PeriodRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPersonItem: {
            readonly items: readonly components["schemas"]["PersonItem"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfPossibleDuplicate: {
            readonly items: readonly components["schemas"]["PossibleDuplicate"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfProvisionalUse: {
            readonly items: readonly components["schemas"]["ProvisionalUse"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfReconciliationView: {
            readonly items: readonly components["schemas"]["ReconciliationView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfReminderView: {
            readonly items: readonly components["schemas"]["ReminderView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfReopeningRow: {
            readonly items: readonly components["schemas"]["ReopeningRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfReportingCell: {
            readonly items: readonly components["schemas"]["ReportingCell"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfSealedVersion: {
            readonly items: readonly components["schemas"]["SealedVersion"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfSessionView: {
            readonly items: readonly components["schemas"]["SessionView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfStatementView: {
            readonly items: readonly components["schemas"]["StatementView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfSubmissionView: {
            readonly items: readonly components["schemas"]["SubmissionView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfSuspenseView: {
            readonly items: readonly components["schemas"]["SuspenseView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfTaskView: {
            readonly items: readonly components["schemas"]["TaskView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfTokenState: {
            readonly items: readonly components["schemas"]["TokenState"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfUserChangeView: {
            readonly items: readonly components["schemas"]["UserChangeView"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfUserRow: {
            readonly items: readonly components["schemas"]["UserRow"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListOfWaitingEvidence: {
            readonly items: readonly components["schemas"]["WaitingEvidence"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ListedInstruction: {
            readonly digest: string;
            readonly instructionNumber: string;
            readonly kind: string;
            readonly party: string;
            readonly bankAccount: string;
            readonly counterpartAccount: string;
            readonly counterpartName: string;
            readonly counterpartUnit: null | string;
            readonly amount: string;
            readonly accountFundAmount: string;
            readonly dueOn: string;
            readonly purpose: string;
            readonly state: string;
            readonly draftedBy: string;
            readonly approvedBy: null | string;
            readonly sentAt: null | string;
            readonly bankLineId: null | string;
            readonly note: null | string;
        };
        readonly LoadDifference: {
            readonly accounts: string;
            readonly ledger: string;
            readonly difference: string;
            readonly unbalanced: readonly {
                readonly fund: string;
                readonly debit: string;
                readonly credit: string;
            }[];
        };
        readonly ManualEntryRow: {
            readonly manualEntryId: string;
            readonly scheme: string;
            readonly date: string;
            readonly rule: string;
            readonly summary: string;
            readonly lines: readonly {
                /** @enum {string} */
                readonly fund: "account" | "pooled";
                readonly account: string;
                readonly debit?: string;
                readonly credit?: string;
                readonly counterpartUnit?: string;
                readonly instrumentNumber?: string;
            }[];
            readonly state: string;
            readonly maker: string;
            readonly checker: null | string;
            readonly note: null | string;
            /** @description What an approval names. */
            readonly digest: string;
        };
        readonly MatchedSuspense: {
            readonly allocationId: string;
            readonly records: number;
        };
        readonly Me: {
            readonly userId: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind?: "employer" | "node" | "person" | "staff";
            readonly party?: string;
            readonly posts: readonly ("administrator" | "approver" | "finance" | "handler" | "operator" | "reviewer")[];
            readonly agencies: readonly string[];
            readonly postTitles: readonly components["schemas"]["NamedPost"][];
            readonly agencyNames: readonly components["schemas"]["NamedAgency"][];
            readonly mustChangePassword: boolean;
            readonly unreadNotices: number;
            readonly session: {
                readonly openedAt: string;
                readonly endsAt: string;
                readonly idleMinutes: number;
            };
        };
        readonly MonthCloseRow: {
            readonly postingPeriod: string;
            readonly closeNo: number;
            readonly state: string;
            readonly closedBy: string;
            /** Format: date-time */
            readonly closedAt: string;
            readonly reopenedAt: null | string;
            readonly checks: readonly components["schemas"]["CheckResult"][];
            readonly explanations: {
                readonly [key: string]: string;
            };
        };
        readonly MovedControl: {
            readonly controlId: string;
            readonly state: components["schemas"]["ControlStatus"];
        };
        readonly MovedFinding: {
            readonly findingId: string;
            readonly state: components["schemas"]["FindingStatus"];
        };
        readonly MovedRelease: {
            readonly releaseId: string;
            readonly state: components["schemas"]["ReleaseStatus"];
        };
        readonly NamedAgency: {
            readonly code: string;
            readonly name: string;
        };
        readonly NamedPost: {
            /** @enum {string} */
            readonly post: "administrator" | "approver" | "finance" | "handler" | "operator" | "reviewer";
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
        };
        readonly NamedUser: {
            readonly userId: string;
            readonly name: string;
        };
        readonly NodeView: {
            readonly parents: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly role: "comparison" | "other-months" | "statistical";
            }[];
            readonly version: string;
            readonly features: readonly string[];
            readonly code: string;
            readonly name: string;
            /** @enum {string} */
            readonly tier: "city" | "national" | "province";
            readonly agencies: readonly {
                readonly code: string;
                readonly name: string;
            }[];
            readonly regionCode: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly NoticeView: {
            readonly noticeId: string;
            readonly title: string;
            readonly body: string;
            /** @description Whom it is for; empty: all staff. */
            readonly posts: readonly ("administrator" | "approver" | "finance" | "handler" | "operator" | "reviewer")[];
            readonly from: string;
            readonly to: string;
            readonly publishedBy: string;
            readonly publishedByName: null | string;
            /** Format: date-time */
            readonly publishedAt: string;
            readonly withdrawnAt: null | string;
            /** @description Whether the one who asks has read it. */
            readonly read: boolean;
        };
        readonly OpenAlarm: {
            readonly alarmId: string;
            readonly kind: string;
            readonly peer: string;
            readonly subject: string;
            readonly detail: {
                readonly [key: string]: unknown;
            };
            /** Format: date-time */
            readonly raisedAt: string;
            readonly closedAt: null | string;
            readonly closedBy: null | string;
            readonly closeReason: null | string;
        };
        readonly OpenCancellation: {
            readonly cancellationId: string;
            readonly demandId: string;
            readonly demandNumber: string;
            readonly employerName: string;
            readonly postingPeriod: string;
            readonly kind: string;
            readonly persons: number;
            /** @description How many persons' months it would leave free, and which. */
            readonly lines: number;
            readonly firstMonth: string;
            readonly lastMonth: string;
            readonly amount: string;
            readonly employerAmount: string;
            readonly personalAmount: string;
            readonly reason: string;
            readonly declarationVoid: boolean;
            readonly requestedBy: string;
            /** Format: date-time */
            readonly requestedAt: string;
            readonly digest: string;
        };
        readonly OpenItems: {
            readonly relations: number;
        };
        readonly OpenPosting: {
            readonly run: components["schemas"]["BatchProgress"] | null;
        };
        readonly OpenedLoad: {
            readonly loadId: string;
            readonly state: components["schemas"]["OpeningLoadState"];
        };
        readonly OpenedSession: {
            readonly token: string;
            readonly expiresAt: string;
            readonly idleMinutes: number;
            readonly user: components["schemas"]["Actor"];
        };
        readonly OpeningFileItem: {
            readonly fileId: string;
            /** @enum {string} */
            readonly kind: "accounts" | "arrears" | "bases" | "employers" | "months" | "pensions" | "persons" | "relations" | "trial-balance";
            readonly fileName: string;
            readonly sha256: string;
            readonly encoding: string;
            readonly rows: number;
            readonly wrongRows: number;
            /** @description The load's mapping has changed since it was read. */
            readonly mappingChanged: boolean;
            readonly maker: string;
            /** Format: date-time */
            readonly receivedAt: string;
        };
        readonly OpeningKindRows: {
            /** @enum {string} */
            readonly kind: "accounts" | "arrears" | "bases" | "employers" | "months" | "pensions" | "persons" | "relations" | "trial-balance";
            readonly files: number;
            readonly rows: number;
            readonly wrongRows: number;
        };
        readonly OpeningLedgerLine: {
            /** @enum {string} */
            readonly fund: "account" | "pooled";
            readonly accountCode: string;
            readonly debit: string;
            readonly credit: string;
        };
        readonly OpeningLoadItem: {
            readonly loadId: string;
            readonly scheme: string;
            /** @description Month at whose end the balances stand, `YYYY-MM`. */
            readonly postingPeriod: string;
            readonly state: components["schemas"]["OpeningLoadState"];
            readonly maker: string;
            /** Format: date-time */
            readonly openedAt: string;
            readonly proposedBy: null | string;
            readonly agreedBy: null | string;
            readonly appliedAt: null | string;
        };
        /** @enum {string} */
        readonly OpeningLoadState: "agreed" | "open" | "proposed" | "replaced" | "tried" | "trying";
        readonly OpeningLoadView: {
            readonly mapping: {
                readonly accounts?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly employers?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly persons?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly months?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly bases?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly relations?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly arrears?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly pensions?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
                readonly "trial-balance"?: {
                    /** @description Legacy column → item. Columns that are not named are not read. */
                    readonly columns: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → the value of every row. */
                    readonly constants: {
                        readonly [key: string]: string;
                    };
                    /** @description Item → legacy code → code of the standard. A code that is not named stands for itself. */
                    readonly codes: {
                        readonly [key: string]: {
                            readonly [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    readonly dateFormat: "DD/MM/YYYY" | "MM/DD/YYYY" | "YYYY-MM-DD" | "YYYY.MM.DD" | "YYYY/MM/DD" | "YYYYMMDD" | "YYYY年MM月DD日" | "serial";
                    /** @enum {string} */
                    readonly amountUnit: "fen" | "yuan";
                };
            };
            readonly kinds: readonly components["schemas"]["OpeningKindRows"][];
            readonly totals: null | {
                readonly [key: string]: string;
            };
            readonly difference: components["schemas"]["LoadDifference"] | null;
            readonly explanation: null | string;
            readonly triedAt: null | string;
            /** @description How far the trial is, or the work after the agreement. */
            readonly progress: components["schemas"]["BatchProgress"] | null;
            readonly error: null | {
                readonly code: string;
                readonly zh: string;
                readonly en: string;
            };
            readonly loadId: string;
            readonly scheme: string;
            /** @description Month at whose end the balances stand, `YYYY-MM`. */
            readonly postingPeriod: string;
            readonly state: components["schemas"]["OpeningLoadState"];
            readonly maker: string;
            /** Format: date-time */
            readonly openedAt: string;
            readonly proposedBy: null | string;
            readonly agreedBy: null | string;
            readonly appliedAt: null | string;
        };
        readonly OpeningReject: {
            readonly row: number;
            readonly personId: string;
            /** @enum {string} */
            readonly reason: "amount" | "months" | "more-months-than-stated" | "no-balance" | "twice";
            /** @enum {string} */
            readonly list?: "months";
        };
        readonly OpeningRejectItem: {
            readonly fileName: string;
            /** @enum {string} */
            readonly kind: "accounts" | "arrears" | "bases" | "employers" | "months" | "pensions" | "persons" | "relations" | "trial-balance";
            /** @description Line as a spreadsheet shows it. */
            readonly row: number;
            readonly item: string;
            readonly value: null | string;
            readonly code: string;
            readonly zh: string;
            readonly en: string;
        };
        readonly OpeningView: {
            readonly openingId: string;
            readonly scheme: string;
            readonly postingPeriod: string;
            readonly state: string;
            readonly maker: string;
            /** Format: date-time */
            readonly proposedAt: string;
            readonly checker: null | string;
            /** @description The trial balance that is booked. */
            readonly ledger: readonly components["schemas"]["OpeningLedgerLine"][];
            /** @description How many rows were left out. */
            readonly rejected: number;
            /** @description What an agreement names. */
            readonly digest: string;
        };
        readonly OrderDown: {
            /** @enum {string} */
            readonly phase: "delivered" | "executed" | "installed" | "issued" | "overdue" | "refused";
            readonly overdue: boolean;
            readonly nextHop: string;
            readonly answeredAt: null | string;
            readonly issuer: string;
            readonly target: string;
            readonly number: string;
            readonly kind: string;
            readonly payload: {
                readonly [key: string]: unknown;
            };
            readonly owner: string;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly deadline: string;
            readonly evidence: null | {
                readonly [key: string]: unknown;
            };
        };
        readonly OrderFromAbove: {
            /** @enum {string} */
            readonly phase: "delivered" | "executed" | "installed" | "refused";
            readonly parent: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly attempts: number;
            readonly reported: boolean;
            readonly issuer: string;
            readonly target: string;
            readonly number: string;
            readonly kind: string;
            readonly payload: {
                readonly [key: string]: unknown;
            };
            readonly owner: string;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly deadline: string;
            readonly evidence: null | {
                readonly [key: string]: unknown;
            };
        };
        readonly OrderInboxRow: {
            readonly issuer: string;
            readonly number: string;
            readonly kind: string;
            readonly phase: string;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly receivedAt: string;
            /** Format: date-time */
            readonly deadline: string;
            readonly overdue: boolean;
            readonly payload: {
                readonly [key: string]: unknown;
            };
            readonly evidence: null | {
                readonly [key: string]: unknown;
            };
            readonly taskId: null | string;
            readonly taskState: null | string;
        };
        readonly PackageLine: {
            readonly issuer: string;
            readonly number: number;
            readonly region: string;
            readonly title: string;
            readonly state: components["schemas"]["PackageState"];
            readonly digest: string;
            /** @description `YYYY-MM-DD`. */
            readonly knownFrom: string;
            readonly activatesOn: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly activatedAt: null | string;
            readonly refusedCode: null | string;
        };
        /** @enum {string} */
        readonly PackageState: "activated" | "installed" | "received" | "refused" | "replaced" | "verified";
        readonly PaperItem: {
            readonly number: string;
            readonly kind: string;
            readonly title: string;
            readonly subjectId: string;
            readonly subject: string;
            readonly digest: string;
            /** Format: date-time */
            readonly issuedAt: string;
            readonly issuedBy: string;
            /** Format: date-time */
            readonly lastPrintedAt: string;
            readonly copies: number;
            /** @description Shows persons in clear: it is given for a purpose only. */
            readonly persons: boolean;
        };
        readonly PaperTotal: {
            readonly name: string;
            readonly value: string;
        };
        readonly ParameterContent: unknown;
        readonly ParameterLine: {
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly key: string;
            readonly unit: string;
            /** @description The value that holds in the month asked for. */
            readonly inForce?: components["schemas"]["ParameterValue"];
            /** @description Months between the first value and `through` for which nothing holds. */
            readonly gaps: readonly {
                readonly from: string;
                readonly to: string;
            }[];
            readonly count: number;
        };
        readonly ParameterPage: {
            readonly region: string;
            readonly scheme: string;
            readonly month: string;
            readonly knownAt: string;
            readonly policyVersion: string;
            readonly items: readonly components["schemas"]["ParameterLine"][];
            /** @description The next page; null on the last. */
            readonly nextCursor: null | string;
            /** @description How many rows there are; counted up to 10000, `exact` tells whether that is all. */
            readonly total: null | {
                readonly value: number;
                readonly exact: boolean;
            };
            /** @description Sums over all rows by field: money as decimal text, counts as number. */
            readonly totals: null | {
                readonly [key: string]: number | string;
            };
        };
        readonly ParameterSeries: {
            readonly key: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly unit: string;
            /** @description Values of the region and of the tiers above it, nearest region first, then by month and day of knowledge. */
            readonly values: readonly components["schemas"]["ParameterValue"][];
            /** @description The value that holds in the month asked for. */
            readonly inForce?: components["schemas"]["ParameterValue"];
            /** @description Months between the first value and `through` for which nothing holds. */
            readonly gaps: readonly {
                readonly from: string;
                readonly to: string;
            }[];
        };
        readonly ParameterValue: {
            /** @description Names a `ParameterDefinition`, for example `contribution.base-lower`. */
            readonly key: string;
            /** @description GB/T 2260 code: `000000` the nation, `430000` a province, `430100` a city. */
            readonly region: string;
            /** @description 险种; left out in packages from before schemes were keys, see `schemeOf`. */
            readonly scheme?: string;
            /** @description First month, `YYYY-MM`. */
            readonly effectiveFrom: string;
            /** @description Last month, `YYYY-MM`; without it the value holds until one that is known later replaces it. */
            readonly effectiveTo?: string;
            /** @description The day on which the value became known, `YYYY-MM-DD`. */
            readonly knownFrom: string;
            readonly value: components["schemas"]["ParameterContent"];
            /** @description The definition's unit, repeated so that a wrong unit is seen. */
            readonly unit: string;
            /** @description Document number or publication that states the value; never empty. */
            readonly source: string;
            readonly certainty: components["schemas"]["Certainty"];
            /** @description A provisional value 暂用值: used until the real one is published, results that used it are recomputed then. */
            readonly provisional: boolean;
            /** @description False for a value that is announced and not enacted: seen by scenarios only. */
            readonly enacted: boolean;
            /** @description Why the value departs far from the one before it; see `checkParameterChange`. */
            readonly reason?: string;
            /** @description Number of the policy package that brought the value. */
            readonly packageNumber?: string;
            /** @description Version of the parameter set that the value belongs to. */
            readonly policyVersion?: string;
        };
        readonly PartnerLink: {
            readonly code: string;
            /** @enum {string} */
            readonly direction: "child" | "parent";
            /** @enum {string} */
            readonly role: "comparison" | "other-months" | "quick" | "statistical";
            readonly connected: boolean;
            readonly lastContactAt: null | string;
            readonly clockDifferenceMs: null | string;
            readonly error: null | string;
            readonly errorAt: null | string;
            readonly backlog: number;
            readonly oldestSeconds: null | number;
        };
        readonly PeriodRow: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly postingPeriod: string;
            readonly state: string;
            readonly closedThrough: null | string;
            readonly closedBy: null | string;
        };
        readonly PersonItem: {
            readonly personId: string;
            readonly documentType: string;
            readonly documentNumber: string;
            readonly name: string;
            readonly sex: string;
            readonly birthDate: string;
            readonly agencyCode: string;
        };
        readonly PersonRecord: {
            readonly relations: readonly {
                readonly employerId: string;
                readonly employerName: string;
                readonly scheme: string;
                readonly startMonth: string;
                readonly endMonth: null | string;
                readonly category: string;
                /** Format: date-time */
                readonly recordedAt: string;
            }[];
            readonly statusLine: readonly {
                readonly scheme: string;
                readonly status: components["schemas"]["PersonStatus"];
                readonly effectiveOn: string;
                readonly reason: string;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly supersededAt: null | string;
            }[];
            /** @description Dated facts with evidence; superseded ones stay visible. */
            readonly facts: readonly {
                readonly kind: string;
                readonly effectiveFrom: string;
                readonly effectiveTo: null | string;
                readonly value: null | string;
                readonly evidence: string;
                readonly reason: string;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly recordedBy: string;
                readonly reviewedBy: null | string;
                readonly supersededAt: null | string;
                readonly digest: string;
            }[];
            /** @description Accounts to which money for the person is paid, the latest first. */
            readonly payeeAccounts: readonly {
                readonly validFrom: string;
                readonly validTo: null | string;
                readonly bankName: null | string;
                readonly accountNumber: string;
                readonly holder: null | string;
                readonly evidence: string;
                readonly reason: string;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly recordedBy: string;
                readonly reviewedBy: null | string;
                readonly supersededAt: null | string;
                readonly digest: string;
            }[];
            readonly retirements: readonly {
                readonly scheme: string;
                readonly retirementMonth: string;
                readonly monthlyPension: string;
            }[];
            readonly changes: readonly components["schemas"]["ChangeRow"][];
            /** @description False: names, numbers, telephone and bank account are masked. */
            readonly unmasked: boolean;
            readonly ethnicity: null | string;
            readonly householdKind: null | string;
            readonly startedWorkOn: null | string;
            readonly firstInsuredMonth: null | string;
            readonly migrantWorker: boolean;
            readonly mobile: null | string;
            readonly bankName: null | string;
            readonly bankAccountNumber: null | string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly recordedBy: string;
            readonly personId: string;
            readonly documentType: string;
            readonly documentNumber: string;
            readonly name: string;
            readonly sex: string;
            readonly birthDate: string;
            readonly agencyCode: string;
        };
        /** @enum {string} */
        readonly PersonStatus: "dead" | "new" | "resumed" | "retired" | "suspended" | "terminated" | "transferred-out";
        readonly PossibleDuplicate: {
            readonly duplicateId: string;
            readonly personId: string;
            readonly name: string;
            readonly documentNumber: string;
            readonly otherPersonId: string;
            readonly otherDocumentNumber: string;
            readonly reason: string;
            /** Format: date-time */
            readonly openedAt: string;
        };
        readonly PostingOutcome: {
            /** @enum {string} */
            readonly state: "done" | "failed" | "running";
            readonly progress?: components["schemas"]["BatchProgress"];
            readonly runId?: string;
        };
        readonly PreparedReconciliation: {
            readonly reconciliationId: string;
            readonly items: number;
            /** @description SHA-256 of all of it, hex. */
            readonly digest: string;
            /** @description Last day of the statements that the bank's balance rests on. */
            readonly statementDay: string;
            readonly bankBalance: string;
            readonly bookBalance: string;
            readonly bankIn: string;
            readonly bankOut: string;
            readonly bookIn: string;
            readonly bookOut: string;
            /** @description Bank balance and what only the books have; book balance and what only the bank has: the same. */
            readonly adjusted: string;
        };
        readonly ProposedOpening: {
            readonly openingId: string;
            readonly persons: number;
            readonly personal: string;
            readonly employer: string;
            readonly baseMonths: number;
            readonly baseTotal: string;
            readonly rejects: readonly components["schemas"]["OpeningReject"][];
        };
        readonly ProvisionalUse: {
            readonly subjectKind: string;
            readonly subjectId: string;
            readonly key: string;
            readonly region: string;
            readonly scheme: string;
            readonly contributionMonth: string;
            readonly value: unknown;
            /** @description Whether the real value is known by now: the result waits for recomputation. */
            readonly realKnown: boolean;
        };
        readonly ReadOpeningFile: {
            readonly fileId: string;
            /** @enum {string} */
            readonly kind: "accounts" | "arrears" | "bases" | "employers" | "months" | "pensions" | "persons" | "relations" | "trial-balance";
            readonly sha256: string;
            /** @enum {string} */
            readonly encoding: "gb18030" | "utf-8" | "xlsx";
            readonly rows: number;
            /** @description Rows with a value that cannot be read; the trial looks at the rest. */
            readonly wrongRows: number;
            /** @description Of a workbook: sheets that were not read. */
            readonly ignoredSheets: readonly string[];
        };
        readonly ReconciliationItem: {
            /** @enum {string} */
            readonly side: "bank" | "book";
            /** @enum {string} */
            readonly direction: "in" | "out";
            readonly amount: string;
            /** @description Day of the line or of the entry, `YYYY-MM-DD`; null for what stands since before the first statement. */
            readonly day: null | string;
            /** @description `bank-line`, `entry` or `opening`. */
            readonly source: string;
            readonly sourceId: string;
            readonly subject: string;
        };
        readonly ReconciliationStatement: {
            readonly lines: readonly components["schemas"]["ReconciliationItem"][];
            readonly reconciliationId: string;
            readonly scheme: string;
            readonly ledgerAccount: string;
            readonly postingPeriod: string;
            readonly statementDay: string;
            readonly bankBalance: string;
            readonly bookBalance: string;
            readonly bankIn: string;
            readonly bankOut: string;
            readonly bookIn: string;
            readonly bookOut: string;
            readonly adjusted: string;
            readonly items: number;
            readonly digest: string;
            readonly state: components["schemas"]["ReconciliationStatus"];
            readonly preparedBy: string;
            /** Format: date-time */
            readonly preparedAt: string;
            readonly signedBy: null | string;
            readonly signedAt: null | string;
        };
        /** @enum {string} */
        readonly ReconciliationStatus: "prepared" | "replaced" | "signed";
        readonly ReconciliationView: {
            readonly reconciliationId: string;
            readonly scheme: string;
            readonly ledgerAccount: string;
            readonly postingPeriod: string;
            readonly statementDay: string;
            readonly bankBalance: string;
            readonly bookBalance: string;
            readonly bankIn: string;
            readonly bankOut: string;
            readonly bookIn: string;
            readonly bookOut: string;
            readonly adjusted: string;
            readonly items: number;
            readonly digest: string;
            readonly state: components["schemas"]["ReconciliationStatus"];
            readonly preparedBy: string;
            /** Format: date-time */
            readonly preparedAt: string;
            readonly signedBy: null | string;
            readonly signedAt: null | string;
        };
        readonly RecordedFact: {
            readonly personId: string;
            /** @enum {string} */
            readonly kind: "death" | "post-kind" | "special-trade" | "work-start";
            readonly effectiveFrom: string;
            readonly reviewed: boolean;
        };
        readonly RecordedPayee: {
            readonly personId: string;
            readonly validFrom: string;
            readonly reviewed: boolean;
        };
        readonly RegisteredEmployers: {
            readonly employerIds: readonly string[];
        };
        /** @enum {string} */
        readonly RegisteredKind: "employers" | "persons";
        readonly RegisteredPersons: {
            readonly personIds: readonly string[];
            /** @description How many entries the queue of possible duplicates got. */
            readonly possibleDuplicates: number;
        };
        readonly RegistrationReport: {
            readonly kind: components["schemas"]["RegisteredKind"];
            readonly rows: number;
            /** @description Rows that can be registered, or were. */
            readonly right: number;
            /** @description All that cannot, by line. */
            readonly wrong: readonly components["schemas"]["WrongRegistration"][];
            /** @description The first of the right rows. */
            readonly shown: readonly {
                readonly line: number;
                readonly cells: {
                    readonly [key: string]: string;
                };
            }[];
            /** @description Sheets of the workbook that were not read. */
            readonly ignoredSheets: readonly string[];
        };
        /** @enum {string} */
        readonly ReleaseStatus: "asked" | "granted" | "refused" | "used";
        readonly ReminderOutcome: {
            readonly reminderId: string;
            readonly step: number;
            readonly nextStepOn: string;
        };
        readonly ReminderView: {
            readonly reminderId: string;
            readonly scheme: string;
            readonly employerId: string;
            readonly employerName: string;
            readonly step: number;
            readonly demands: number;
            readonly owed: string;
            readonly issuedOn: string;
            readonly issuedBy: string;
            readonly nextStepOn: string;
            readonly servedOn: null | string;
            readonly servedHow: null | string;
            readonly servedTo: null | string;
            readonly paperNumber: null | string;
            readonly servedBy: null | string;
            /** @description What of it is owed still, yuan. */
            readonly remainder: string;
        };
        readonly ReopeningRow: {
            readonly reopeningId: string;
            readonly postingPeriod: string;
            /** @description How often it was closed, and by whom the last time. */
            readonly closeNo: null | number;
            readonly closedBy: null | string;
            readonly closedAt: null | string;
            /** @description Entries that the close sealed, and the sum of their debits. */
            readonly entries: number;
            readonly amount: string;
            /** @description Sealed versions of the month that would be made anew. */
            readonly datasets: null | string;
            readonly reason: string;
            readonly requestedBy: string;
            /** Format: date-time */
            readonly requestedAt: string;
            readonly digest: string;
        };
        readonly Replay: {
            readonly knownAt: string;
            readonly replayed: components["schemas"]["AssessmentTotals"];
            readonly written: components["schemas"]["AssessmentTotals"];
            readonly same: boolean;
        };
        readonly ReportingCell: {
            readonly node: string;
            readonly reportingUnit: string;
            readonly dataset: string;
            /** @description Version of the definition that it was sealed by. */
            readonly definitionVersion: string;
            readonly period: string;
            readonly version: number;
            readonly phase: components["schemas"]["IntakePhase"];
            readonly intakeId: string;
            readonly firstAt: null | string;
            readonly versions: number;
            readonly standing: null | ("official" | "provisional");
            readonly dueOn?: string;
            readonly onTime: boolean;
        };
        readonly ReversedReceipt: {
            readonly entries: number;
            readonly allocations: number;
            readonly records: number;
        };
        readonly RightsInWords: {
            readonly name: string;
            readonly posts: readonly components["schemas"]["NamedPost"][];
            readonly agencies: readonly components["schemas"]["NamedAgency"][];
            /** @enum {string} */
            readonly state: "active" | "blocked";
        };
        /** @enum {string} */
        readonly Role: "comparison" | "quick" | "statistical";
        readonly RowFault: {
            readonly code: string;
            /** @description Field of the column; empty: the row as a whole. */
            readonly field: string;
            readonly text: string;
        };
        readonly SealedMonth: {
            readonly period: string;
            readonly datasets: readonly components["schemas"]["SealedSubmission"][];
        };
        readonly SealedSubmission: {
            readonly submissionId: string;
            readonly definitionId: string;
            readonly definitionVersion: string;
            readonly period: string;
            readonly version: number;
            readonly sequence: string;
            readonly rows: number;
            /** @description SHA-256, hexadecimal. */
            readonly digest: string;
            readonly unchanged: boolean;
        };
        readonly SealedVersion: {
            readonly submissionId: string;
            readonly dataset: string;
            readonly definitionVersion: string;
            readonly node: string;
            readonly period: string;
            readonly version: number;
            readonly sequence: string;
            readonly action: components["schemas"]["Action"];
            readonly rows: string;
            readonly digest: string;
            readonly policyVersion: string;
            /** Format: date-time */
            readonly sealedAt: string;
            /** Format: date-time */
            readonly knownAt: string;
            /** @enum {string} */
            readonly state: "sealed" | "superseded";
            readonly deliveries: readonly components["schemas"]["SubmissionDelivery"][];
        };
        readonly SealedVersionRecord: {
            readonly submissionId: string;
            readonly dataset: string;
            readonly period: string;
            readonly version: number;
            readonly totals: components["schemas"]["ControlTotals"];
            readonly digest: string;
            readonly envelope: components["schemas"]["VersionEnvelope"];
        };
        readonly SessionView: {
            readonly sessionNo: string;
            readonly userId: string;
            readonly name: string;
            /** Format: date-time */
            readonly openedAt: string;
            /** Format: date-time */
            readonly lastSeenAt: string;
            /** Format: date-time */
            readonly endsAt: string;
            readonly origin: null | string;
            /** @description The one that asks. */
            readonly own: boolean;
        };
        readonly StatementView: {
            readonly bankAccount: string;
            readonly statementNo: number;
            readonly day: string;
            readonly opening: string;
            readonly totalIn: string;
            readonly totalOut: string;
            readonly closing: string;
            readonly lines: number;
            readonly fileId: string;
        };
        readonly SubmissionDelivery: {
            readonly deliveryId: number;
            readonly target: string;
            readonly role: components["schemas"]["Role"];
            /** @enum {string} */
            readonly phase: "queued" | "receipted" | "sending" | "stopped";
            readonly outcome: null | ("rejected" | "valid");
            readonly attempts: number;
            readonly error: null | string;
            readonly receiptedAt: null | string;
        };
        readonly SubmissionView: {
            readonly submissionId: string;
            readonly dataset: string;
            /** @description Version of the definition that it was sealed by. */
            readonly definitionVersion: string;
            readonly period: string;
            readonly version: number;
            /**
             * @description `quick`: a quick report, numbered by itself.
             * @enum {string}
             */
            readonly action: "normal" | "quick" | "recall" | "replacement";
            readonly rows: string;
            readonly digest: string;
            readonly policyVersion: string;
            /** Format: date-time */
            readonly knownAt: string;
            /** Format: date-time */
            readonly sealedAt: string;
            readonly totals: components["schemas"]["ControlTotals"];
            readonly deliveries: readonly components["schemas"]["DeliveryView"][];
        };
        readonly SubmittedDeclaration: {
            readonly declarationId: string;
            /** @enum {string} */
            readonly status: "submitted";
            readonly sequenceNo: number;
            readonly persons: number;
            readonly added: number;
            readonly removed: number;
            readonly wageTotal: string;
            /** @description People with an open relation who are not in the list: a warning. */
            readonly notListed: number;
        };
        readonly SuspenseView: {
            readonly ageDays: number;
            readonly bankLineId: string;
            readonly bankAccount: string;
            readonly valueDate: string;
            readonly amount: string;
            readonly payerName: string;
            readonly reference: string;
            readonly bankNumber: string;
            readonly direction: string;
            readonly balanceAfter: null | string;
            readonly class: string;
            readonly accountFundAmount: null | string;
            readonly counterpartUnit: null | string;
            readonly state: string;
            readonly suspenseAmount: string;
        };
        readonly TakenIn: {
            readonly fileId: string;
            readonly rows: number;
            /** @description What came in, yuan. */
            readonly amount: string;
            /** @description What went out, yuan. */
            readonly amountOut?: string;
            readonly instructionsConfirmed?: number;
            /** @description Its number among the account's statements. */
            readonly statement?: number;
            /** @description Of a workbook: sheets that were not read, because they are hidden or not the first. */
            readonly ignoredSheets?: readonly string[];
        };
        readonly TakenReceipt: {
            readonly parent: string;
            /** @enum {string} */
            readonly verdict: "rejected" | "valid";
            readonly ruleSetVersion: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly findings: readonly components["schemas"]["IntakeFinding"][];
        };
        readonly TaskView: {
            readonly taskId: string;
            readonly issuer: string;
            readonly orderNumber: string;
            /** @description Target of an own order; null for orders from above. */
            readonly subject: null | string;
            readonly kind: string;
            readonly endsOrder: boolean;
            readonly payload: {
                readonly [key: string]: unknown;
            };
            /** Format: date-time */
            readonly deadline: string;
            readonly overdue: boolean;
            readonly state: string;
            readonly outcome: null | string;
            readonly evidence: null | {
                readonly [key: string]: unknown;
            };
            readonly answeredBy: null | string;
            readonly confirmedBy: null | string;
        };
        readonly Text: {
            readonly zh: string;
            readonly en: string;
        };
        readonly TokenState: {
            readonly tokenId: string;
            readonly node: string;
            readonly issuedBy: string;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly confirmedBy: null | string;
            readonly usedAt: null | string;
        };
        readonly TrialBalanceRow: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly account: string;
            readonly nameZh: string;
            readonly nameEn: string;
            readonly class: components["schemas"]["AccountClass"];
            readonly opening: string;
            readonly debit: string;
            readonly credit: string;
            readonly closing: string;
        };
        /** @enum {string} */
        readonly UserAct: "create" | "lock" | "password" | "reset" | "rights" | "unlock";
        readonly UserChangeView: {
            readonly changeId: string;
            readonly userId: string;
            readonly name: string;
            readonly act: components["schemas"]["UserAct"];
            readonly old: components["schemas"]["RightsInWords"] | null;
            readonly new: components["schemas"]["RightsInWords"];
            readonly reason: string;
            /** @enum {string} */
            readonly state: "approved" | "declined" | "done" | "proposed";
            readonly requestedBy: string;
            readonly requestedByName: null | string;
            /** Format: date-time */
            readonly requestedAt: string;
            readonly decidedBy: null | string;
            readonly decidedByName: null | string;
            readonly decidedAt: null | string;
            readonly note: null | string;
            /** @description Of all that a change says; an approval names it. */
            readonly digest: string;
        };
        readonly UserRow: {
            readonly userId: string;
            readonly mustChangePassword: boolean;
            /** @description When a session of theirs was last used; null: none is kept. */
            readonly lastSeenAt: null | string;
            /** @description Their change that waits for a second administrator. */
            readonly waitingChangeId: null | string;
            readonly name: string;
            readonly posts: readonly components["schemas"]["NamedPost"][];
            readonly agencies: readonly components["schemas"]["NamedAgency"][];
            /** @enum {string} */
            readonly state: "active" | "blocked";
        };
        readonly UserView: {
            readonly liveSessions: number;
            readonly history: readonly components["schemas"]["UserChangeView"][];
            readonly userId: string;
            readonly mustChangePassword: boolean;
            /** @description When a session of theirs was last used; null: none is kept. */
            readonly lastSeenAt: null | string;
            /** @description Their change that waits for a second administrator. */
            readonly waitingChangeId: null | string;
            readonly name: string;
            readonly posts: readonly components["schemas"]["NamedPost"][];
            readonly agencies: readonly components["schemas"]["NamedAgency"][];
            /** @enum {string} */
            readonly state: "active" | "blocked";
        };
        readonly VerifiedPaper: {
            readonly number: string;
            readonly kind: string;
            readonly title: string;
            readonly unit: string;
            readonly subject: string;
            readonly totals: readonly components["schemas"]["PaperTotal"][];
            /** @description Shanghai time, as printed. */
            readonly issuedAt: string;
            readonly lastPrintedAt: string;
            readonly copies: number;
        };
        readonly VersionEnvelope: {
            readonly node: string;
            readonly reportingUnit: string;
            readonly policyVersion: string;
            readonly ruleSetVersion: string;
            readonly knownAt: string;
            readonly sealedAt: string;
            readonly frames: number;
            readonly rows: string;
            readonly suite: string;
            readonly signature: string;
        };
        readonly WaitingEvidence: {
            readonly personId: string;
            readonly name: string;
            /** @description Kind of fact, or `payee-account`. */
            readonly kind: string;
            readonly effectiveFrom: string;
            readonly evidence: string;
            readonly reason: string;
            readonly recordedBy: string;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly Words: {
            readonly zh: string;
            readonly en: string;
        };
        /** @enum {string} */
        readonly WorkKind: "handle" | "own" | "returned" | "review" | "watch";
        readonly WorkQueueView: {
            readonly queue: string;
            readonly kind: components["schemas"]["WorkKind"];
            readonly href: string;
            readonly count: number;
            readonly oldest: null | string;
        };
        readonly WrittenLetter: {
            readonly target: string;
            readonly number: string;
        };
        readonly WrongRegistration: {
            readonly line: number;
            readonly cells: {
                readonly [key: string]: string;
            };
            readonly faults: readonly components["schemas"]["RowFault"][];
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly code: string;
            readonly traceId: string;
            readonly errors?: readonly {
                readonly pointer?: string;
                readonly row?: number;
                readonly code: string;
                readonly detail: string;
            }[];
        };
    };
    responses: never;
    parameters: {
        /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly identityLogIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedSession"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly identityLogOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly identityMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersList: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                readonly post?: components["schemas"]["Post"];
                readonly agency?: string;
                readonly state?: "active" | "blocked";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "userId" | "-userId" | "name" | "-name";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfUserRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersPropose: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewUserInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersNames: {
        readonly parameters: {
            readonly query: {
                readonly ids: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["NamedUser"][];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersOne: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description 记录的版本，变更时以 If-Match 送回。The version of the record, to be sent back in If-Match by what changes it. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersChangeRights: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserRightsInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersUnlock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserReasonInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersLock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserReasonInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordResetInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersEndSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersChanges: {
        readonly parameters: {
            readonly query?: {
                readonly userId?: string;
                readonly state?: "proposed" | "approved" | "declined" | "done";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "changeId" | "-changeId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfUserChangeView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly changeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserChangeView"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly usersDecide: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly changeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserChangeDecision"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeAnswer"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsChangePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly userId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsOwn: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "sessionNo" | "-sessionNo";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSessionView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsEndOwn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly sessionNo: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsEndOthers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsAll: {
        readonly parameters: {
            readonly query?: {
                readonly userId?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "sessionNo" | "-sessionNo";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSessionView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sessionsEnd: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly sessionNo: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ended: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly noticesList: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "noticeId" | "-noticeId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfNoticeView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly noticesPublish: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly noticeId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly noticesAll: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "noticeId" | "-noticeId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfNoticeView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly noticesWithdraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly noticeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly noticeId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly noticesRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly noticeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly unreadNotices: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly auditList: {
        readonly parameters: {
            readonly query?: {
                readonly of?: "commands" | "reads";
                readonly userId?: string;
                readonly subject?: string;
                readonly kind?: string;
                /** @description YYYY-MM-DD */
                readonly from?: string;
                /** @description YYYY-MM-DD */
                readonly to?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "logId" | "-logId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfAuditRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly auditVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly jobsJobs: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly state?: "due" | "leased" | "done" | "failed";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "jobId" | "-jobId" | "dueAt" | "-dueAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfJobView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly jobsBatches: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly state?: "running" | "done" | "failed";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "runId" | "-runId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfBatchView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly nodeShow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NodeView"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWorkQueues: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["WorkQueueView"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeSubmissions: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM */
                readonly from?: string;
                /** @description YYYY-MM */
                readonly to?: string;
                readonly dataset?: string;
                readonly node?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "period" | "-period" | "dataset" | "-dataset" | "sealedAt" | "-sealedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSealedVersion"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeSubmission: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SealedVersionRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeReceipts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["TakenReceipt"][];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeIntakes: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM */
                readonly from?: string;
                /** @description YYYY-MM */
                readonly to?: string;
                readonly dataset?: string;
                readonly node?: string;
                readonly phase?: "receiving" | "received" | "valid" | "loaded" | "rejected";
                /** @description YYYY-MM-DD */
                readonly receivedFrom?: string;
                /** @description YYYY-MM-DD */
                readonly receivedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "period" | "-period" | "node" | "-node" | "dataset" | "-dataset" | "receivedAt" | "-receivedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfArrivedIntake"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArrivedIntakeRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeIntakeRows: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "row" | "-row";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IntakeRows"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeFindings: {
        readonly parameters: {
            readonly query?: {
                readonly severity?: "blocks" | "explain" | "informs";
                readonly code?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "row" | "-row" | "code" | "-code" | "severity" | "-severity" | "layer" | "-layer";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfIntakeFinding"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeOrdersOut: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly phase?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "issuedAt" | "-issuedAt" | "deadline" | "-deadline" | "target" | "-target" | "kind" | "-kind";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOrderDown"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeOrdersIn: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly phase?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "receivedAt" | "-receivedAt" | "issuedAt" | "-issuedAt" | "deadline" | "-deadline" | "kind" | "-kind";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOrderFromAbove"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeLinks: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "direction" | "-direction" | "code" | "-code" | "backlog" | "-backlog" | "lastContactAt" | "-lastContactAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPartnerLink"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeAlarms: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly state?: "open" | "closed";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "raisedAt" | "-raisedAt" | "alarmId" | "-alarmId" | "kind" | "-kind" | "peer" | "-peer";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpenAlarm"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeReporting: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly from: string;
                /** @description YYYY-MM */
                readonly to: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "node" | "-node" | "dataset" | "-dataset" | "period" | "-period";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfReportingCell"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeCloseAlarm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AlarmCloseInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly alarmId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeResume: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exchangeConfirmRecovery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly enrolmentList: {
        readonly parameters: {
            readonly query?: {
                readonly node?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "tokenId" | "-tokenId" | "node" | "-node" | "expiresAt" | "-expiresAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfTokenState"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly enrolmentIssue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EnrolmentTokenInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedToken"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly enrolmentConfirm: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly tokenId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly tokenId: string;
                        readonly node: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLetters: {
        readonly parameters: {
            readonly query?: {
                readonly direction?: "sent" | "received";
                readonly unit?: string;
                readonly number?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "writtenAt" | "-writtenAt" | "deadline" | "-deadline" | "unit" | "-unit";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfLetterView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LetterInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WrittenLetter"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listKnownUnits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["KnownUnit"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policyList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalculationList"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policyBook: {
        readonly parameters: {
            readonly query?: {
                /** @description region code of GB/T 2260; 000000 is the nation */
                readonly region?: string;
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description month YYYY-MM */
                readonly month?: string;
                /** @description day YYYY-MM-DD */
                readonly knownAt?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "key" | "-key" | "count" | "-count";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policyProvisionalUses: {
        readonly parameters: {
            readonly query?: {
                readonly key?: string;
                readonly realKnown?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "realKnown" | "-realKnown" | "key" | "-key" | "contributionMonth" | "-contributionMonth";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfProvisionalUse"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policySeries: {
        readonly parameters: {
            readonly query?: {
                /** @description region code of GB/T 2260; 000000 is the nation */
                readonly region?: string;
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description day YYYY-MM-DD */
                readonly knownAt?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParameterSeries"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policyPackages: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "received" | "verified" | "installed" | "activated" | "refused" | "replaced";
                readonly issuer?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "recordedAt" | "-recordedAt" | "activatesOn" | "-activatesOn" | "knownFrom" | "-knownFrom" | "number" | "-number";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPackageLine"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly policyRun: {
        readonly parameters: {
            readonly query?: {
                /** @description whether results carry their trace; true where it is not said */
                readonly trace?: "true" | "false";
                /** @description whether results carry an explanation, sentence by sentence */
                readonly explain?: "true" | "false";
                /** @description language of errors and explanations; errors are in both where it is not said */
                readonly language?: "zh" | "en";
                /** @description whose parameters the cases are run with */
                readonly scheme?: "110" | "120" | "170";
                /** @description only values known on this day; today where it is not said */
                readonly knownAt?: string;
                /** @description whether values count that are announced and not enacted */
                readonly scenario?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                readonly calculation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly Record<string, never>[];
            };
        };
        readonly responses: {
            /** @description 结果，与算例同序 The results, in the order of the cases */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly {
                        readonly ok: boolean;
                    }[];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLedgerPeriods: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "open" | "closed";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "postingPeriod" | "-postingPeriod";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPeriodRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openLedgerPeriod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenPeriodInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly postingPeriod: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openBooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBooksInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly unit: string;
                        readonly scheme: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLedgerTotals: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LedgerTotal"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTrialBalance: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TrialBalanceRow"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getIncomeStatement: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["IncomeRow"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getBalanceSheet: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BalanceSheetRow"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJournalEntries: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
                readonly fund?: "pooled" | "account";
                readonly account?: string;
                readonly sourceKind?: string;
                readonly sourceId?: string;
                /** @description YYYY-MM-DD */
                readonly from?: string;
                /** @description YYYY-MM-DD */
                readonly to?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "entryId" | "-entryId" | "date" | "-date" | "amount" | "-amount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfJournalEntry"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reverseJournalEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReversalInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly entryId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBookSeals: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "scheme" | "-scheme" | "day" | "-day" | "chainNo" | "-chainNo";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfBookSeal"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LedgerVerification"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportHledger: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listManualEntries: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "prepared" | "posted" | "returned";
                /** @description YYYY-MM-DD */
                readonly from?: string;
                /** @description YYYY-MM-DD */
                readonly to?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "manualEntryId" | "-manualEntryId" | "date" | "-date";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfManualEntryRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly prepareManualEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManualEntryInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly manualEntryId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveManualEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveManualEntryInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: string;
                        readonly amount: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnManualEntry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnEntryInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly state: string;
                        readonly amount: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchEmployers: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly agencyCode?: string;
                readonly status?: "active" | "suspended" | "cancelled";
                readonly category?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "name" | "-name" | "employerId" | "-employerId" | "unifiedCreditCode" | "-unifiedCreditCode";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfEmployerItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerEmployers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerBatch"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredEmployers"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description 记录的版本，变更时以 If-Match 送回。The version of the record, to be sent back in If-Match by what changes it. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployerRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEmployerPersons: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly open?: "true" | "false";
                readonly category?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "personId" | "-personId" | "startMonth" | "-startMonth" | "endMonth" | "-endMonth";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfEmployerPersonItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerChange"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                        readonly changes: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suspendEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerMove"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                        readonly status: components["schemas"]["EmployerStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerMove"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                        readonly status: components["schemas"]["EmployerStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly cancelEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly employerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerMove"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                        readonly status: components["schemas"]["EmployerStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchPersons: {
        readonly parameters: {
            readonly query: {
                readonly query: string;
                readonly agencyCode?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "name" | "-name" | "personId" | "-personId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPersonItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        readonly possibleDuplicates: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerPersons: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonBatch"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredPersons"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description 记录的版本，变更时以 If-Match 送回。The version of the record, to be sent back in If-Match by what changes it. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unmaskPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 查看目的（中文须百分号编码） */
                readonly "X-Purpose": string;
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changePersonIdentity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IdentityChange"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        readonly changes: number;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changePersonStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StatusInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        readonly status: components["schemas"]["PersonStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerRetiree: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Retirement"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordPersonFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonFact"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedFact"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewPersonFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PersonFactReview"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedFact"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changePayeeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayeeAccount"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPayee"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewPayeeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayeeAccountReview"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPayee"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openRelation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelationOpen"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        readonly employerId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endRelation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RelationEnd"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly personId: string;
                        readonly employerId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPersonEvidence: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "personId" | "-personId" | "recordedAt" | "-recordedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfWaitingEvidence"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPossibleDuplicates: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "open" | "different" | "same";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "duplicateId" | "-duplicateId" | "openedAt" | "-openedAt" | "personId" | "-personId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPossibleDuplicate"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decidePossibleDuplicate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly duplicateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DuplicateDecision"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly duplicateId: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRegistrationTemplate: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx";
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: never;
            readonly path: {
                readonly kind: "persons" | "employers";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkRegistrationFile: {
        readonly parameters: {
            readonly query?: {
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: never;
            readonly path: {
                readonly kind: "persons" | "employers";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationReport"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerFromFile: {
        readonly parameters: {
            readonly query?: {
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly kind: "persons" | "employers";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationReport"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadWrongRegistrations: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx";
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: never;
            readonly path: {
                readonly kind: "persons" | "employers";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listControls: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "proposed" | "refused" | "in-force" | "lifting" | "lifted" | "expired";
                readonly effect?: "block" | "warn" | "document" | "second-review";
                readonly act?: "register-person" | "change-employer" | "move-employer" | "change-person" | "change-status" | "open-relation" | "end-relation" | "record-fact" | "register-retiree" | "payee-account" | "declare" | "approve-declaration" | "assess" | "cancel-demand" | "match-suspense" | "reverse-receipt";
                readonly personId?: string;
                readonly employerId?: string;
                readonly standing?: "true" | "false";
                readonly waiting?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "controlId" | "-controlId" | "validTo" | "-validTo" | "proposedAt" | "-proposedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfFrontControl"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedControl"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly controlId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ControlRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly controlId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlDecisionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedControl"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askToLiftControl: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly controlId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlLiftingInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedControl"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideControlLifting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly controlId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlLiftingDecisionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedControl"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askControlRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly controlId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlReleaseInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedRelease"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideControlRelease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly releaseId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ControlReleaseDecisionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedRelease"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeclarations: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM */
                readonly postingPeriod?: string;
                readonly status?: "draft" | "submitted" | "approved" | "returned" | "withdrawn" | "void";
                readonly employerId?: string;
                readonly agencyCode?: string;
                readonly fileId?: string;
                readonly maker?: string;
                /** @description YYYY-MM-DD */
                readonly submittedFrom?: string;
                /** @description YYYY-MM-DD */
                readonly submittedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "declarationId" | "-declarationId" | "employerId" | "-employerId" | "employerName" | "-employerName" | "postingPeriod" | "-postingPeriod" | "persons" | "-persons" | "wageTotal" | "-wageTotal" | "submittedAt" | "-submittedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDeclarationItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDeclaration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclarationInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmittedDeclaration"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly bulkReviewDeclarations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulkReview"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkReviewed"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDeclaration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    /** @description 记录的版本，变更时以 If-Match 送回。The version of the record, to be sent back in If-Match by what changes it. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationItem"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeclarationLines: {
        readonly parameters: {
            readonly query?: {
                readonly changed?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "personId" | "-personId" | "contributionMonth" | "-contributionMonth" | "declaredWage" | "-declaredWage";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDeclarationLineItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeclarationDifferences: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "personId" | "-personId" | "changeKind" | "-changeKind" | "lastWage" | "-lastWage" | "declaredWage" | "-declaredWage" | "wageDifference" | "-wageDifference";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDeclarationDifference"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewDeclaration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclarationReview"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        readonly status: components["schemas"]["DeclarationStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawDeclaration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 读取该记录时得到的 ETag：记录此后被他人改过则不办理（412）。不带此头时按当前记录办理。The ETag with which the record was read: refused with 412 where somebody has changed it since. Without it the command is done to what is there. */
                readonly "If-Match"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly declarationId: string;
                        readonly status: components["schemas"]["DeclarationStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDeclarationFileTemplate: {
        readonly parameters: {
            readonly query?: {
                readonly header?: "zh" | "item";
                readonly format?: "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeclarationFiles: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM */
                readonly postingPeriod?: string;
                readonly state?: "receiving" | "checking" | "checked" | "confirmed" | "discarded" | "failed";
                /** @description YYYY-MM-DD */
                readonly receivedFrom?: string;
                /** @description YYYY-MM-DD */
                readonly receivedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "fileId" | "-fileId" | "fileName" | "-fileName" | "postingPeriod" | "-postingPeriod" | "receivedAt" | "-receivedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDeclarationFileItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadDeclarationFile: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly fileName?: string;
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: {
                /** @description 数据行数，用于核对 */
                readonly "X-Row-Count"?: string;
                /** @description 文件的 SHA-256，用于核对 */
                readonly "X-Content-SHA256"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckedFile"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDeclarationFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeclarationFileItem"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeclarationFileRows: {
        readonly parameters: {
            readonly query: {
                readonly kind: "correct" | "wrong";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "row" | "-row";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfFileRowItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadWrongRows: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadWrongRowsWorkbook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmDeclarationFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConfirmedFile"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardDeclarationFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly fileId: string;
                        /** @enum {string} */
                        readonly state: "discarded";
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assessMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly postingPeriod: string;
                    readonly employerId?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly postingPeriod: string;
                    /** Format: date-time */
                    readonly knownAt?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAssessmentHolds: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM */
                readonly postingPeriod?: string;
                readonly open?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "holdId" | "-holdId" | "postingPeriod" | "-postingPeriod";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfAssessmentHold"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly releaseAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly holdId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly digest: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentHold"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAssessmentRuns: {
        readonly parameters: {
            readonly query: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AssessmentRun"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAssessmentRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchProgress"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAssessmentExclusions: {
        readonly parameters: {
            readonly query: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM */
                readonly postingPeriod: string;
                readonly reason?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "declarationId" | "-declarationId" | "personId" | "-personId" | "contributionMonth" | "-contributionMonth" | "reason" | "-reason";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfExcludedLine"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDemands: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM */
                readonly postingPeriod?: string;
                readonly employerId?: string;
                readonly status?: "open" | "part" | "paid" | "refundable" | "cancelled";
                readonly kind?: string;
                readonly agencyCode?: string;
                readonly overdueDays?: number;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "demandNumber" | "-demandNumber" | "employerId" | "-employerId" | "employerName" | "-employerName" | "postingPeriod" | "-postingPeriod" | "persons" | "-persons" | "amount" | "-amount" | "remainder" | "-remainder" | "dueOn" | "-dueOn" | "overdueDays" | "-overdueDays";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDemandView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDemandCancellations: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "cancellationId" | "-cancellationId" | "demandNumber" | "-demandNumber" | "amount" | "-amount" | "requestedAt" | "-requestedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpenCancellation"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestDemandCancellation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly demandId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    /** @default false */
                    readonly declarationVoid?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DemandCancellation"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideDemandCancellation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly demandId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly decision: "confirm" | "refuse";
                    /** @default  */
                    readonly note?: string;
                    readonly digest?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DemandCancellation"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAssessmentNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly demandId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentNotice"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDemandLines: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "contributionMonth" | "-contributionMonth" | "personId" | "-personId" | "declaredWage" | "-declaredWage" | "base" | "-base";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly demandId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDemandLineView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeferrals: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "requested" | "approved" | "refused" | "ended";
                readonly employerId?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "deferralId" | "-deferralId" | "deferredTo" | "-deferredTo" | "employerName" | "-employerName" | "owed" | "-owed";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDeferralView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestDeferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    readonly employerId: string;
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly fromPeriod: string;
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly throughPeriod: string;
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     * @example 2026-06-30
                     */
                    readonly deferredTo: string;
                    readonly reason: string;
                    readonly document: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeferralOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideDeferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly deferralId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly decision: "approve" | "refuse";
                    /** @default  */
                    readonly note?: string;
                    readonly digest?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeferralOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endDeferral: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly deferralId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeferralOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankAccounts: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "income" | "expenditure" | "fiscal" | "state-treasury";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "accountNumber" | "-accountNumber" | "title" | "-title" | "kind" | "-kind";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfBankAccountView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openBankAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankAccountInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accountNumber: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeBankAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly account: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseBankAccountInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly accountNumber: string;
                        readonly validTo: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadBankFile: {
        readonly parameters: {
            readonly query?: {
                readonly fileName?: string;
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TakenIn"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankStatements: {
        readonly parameters: {
            readonly query?: {
                readonly bankAccount?: string;
                /** @description YYYY-MM-DD */
                readonly from?: string;
                /** @description YYYY-MM-DD */
                readonly to?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "day" | "-day" | "bankAccount" | "-bankAccount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfStatementView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankLines: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM-DD */
                readonly from: string;
                /** @description YYYY-MM-DD */
                readonly to: string;
                readonly state?: "new" | "matched" | "suspense" | "booked" | "reversed";
                readonly class?: "contribution" | "subsidy" | "interest" | "sweep" | "transfer" | "remittance" | "allocation" | "central-adjustment" | "benefit" | "returned-benefit" | "reissued-benefit" | "recovery" | "recovery-same-year" | "other";
                readonly bankAccount?: string;
                readonly direction?: "in" | "out";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "bankLineId" | "-bankLineId" | "valueDate" | "-valueDate" | "amount" | "-amount" | "payerName" | "-payerName";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfBankLineView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSuspense: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM-DD */
                readonly on?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "valueDate" | "-valueDate" | "suspenseAmount" | "-suspenseAmount" | "ageDays" | "-ageDays" | "payerName" | "-payerName";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSuspenseView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankLineClasses: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "code" | "-code";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfBankLineClassView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankLineClassChanges: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "changedAt" | "-changedAt" | "changeNo" | "-changeNo";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfClassChangeView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly classifyBankLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankLineClassInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly bankLineId: string;
                        readonly class: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly bookBankLine: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BookedLine"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBankLineCorrections: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "proposed" | "done" | "declined";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "correctionId" | "-correctionId" | "amount" | "-amount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfCorrectionView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeBankLineCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankLineClassInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly correctionId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideBankLineCorrection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankLineCorrectionDecision"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecidedCorrection"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listInstructions: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "drafted" | "approved" | "sent" | "unknown" | "confirmed" | "returned" | "withdrawn";
                readonly kind?: "sweep" | "transfer" | "remittance" | "allocation" | "central-adjustment" | "benefit" | "reissued-benefit";
                readonly party?: "bank" | "finance-bureau";
                /** @description YYYY-MM-DD */
                readonly dueFrom?: string;
                /** @description YYYY-MM-DD */
                readonly dueTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "dueOn" | "-dueOn" | "instructionNumber" | "-instructionNumber" | "amount" | "-amount" | "counterpartName" | "-counterpartName";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfListedInstruction"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly draftInstruction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstructionInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly instructionNumber: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeInstructions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstructionsToTake"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InstructionView"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideInstruction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstructionDecision"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly instructionNumber: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerInstruction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstructionAnswer"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly instructionNumber: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReconciliations: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM */
                readonly postingPeriod?: string;
                readonly ledgerAccount?: string;
                readonly state?: "prepared" | "signed" | "replaced";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "postingPeriod" | "-postingPeriod" | "preparedAt" | "-preparedAt" | "ledgerAccount" | "-ledgerAccount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfReconciliationView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly prepareReconciliation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReconciliationInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreparedReconciliation"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReconciliation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly reconciliationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReconciliationStatement"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signReconciliation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly reconciliationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReconciliationSignature"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reconciliationId: string;
                        readonly state: components["schemas"]["ReconciliationStatus"];
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadTaxReceipts: {
        readonly parameters: {
            readonly query?: {
                readonly fileName?: string;
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportedReceipts"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadTaxDemands: {
        readonly parameters: {
            readonly query: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly postReceipts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostingOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOpenPosting: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenPosting"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPostingRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchProgress"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReceiptDifferences: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly all?: "true" | "false";
                readonly kind?: string;
                /** @description YYYY-MM-DD */
                readonly receivedFrom?: string;
                /** @description YYYY-MM-DD */
                readonly receivedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "differenceId" | "-differenceId" | "valueDate" | "-valueDate" | "amount" | "-amount" | "kind" | "-kind";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDifferenceView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAllocations: {
        readonly parameters: {
            readonly query?: {
                readonly demandId?: string;
                readonly bankLineId?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "allocationId" | "-allocationId" | "valueDate" | "-valueDate" | "amount" | "-amount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfAllocationView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDetailDifferences: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "rowNo" | "-rowNo" | "contributionMonth" | "-contributionMonth" | "employerAmount" | "-employerAmount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly bankLineId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfDetailDifference"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly matchSuspense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly bankLineId: string;
                    readonly demandId: string;
                    readonly amount: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MatchedSuspense"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reverseReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly bankLineId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    /** @default false */
                    readonly repost?: boolean;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReversedReceipt"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLateFeeRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LateFeeRunView"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly demandLateFees: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     * @example 2026-06-30
                     */
                    readonly throughOn: string;
                    /**
                     * @default paid
                     * @enum {string}
                     */
                    readonly basis?: "paid" | "overdue";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LateFeeOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewLateFees: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                /** @description YYYY-MM-DD */
                readonly throughOn?: string;
                readonly basis?: "paid" | "overdue";
                readonly employerId?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "demandNumber" | "-demandNumber" | "employerId" | "-employerId" | "employerName" | "-employerName" | "dueOn" | "-dueOn" | "days" | "-days" | "amount" | "-amount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfLateFeeSpanView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listLateFeeCharges: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly demandId?: string;
                readonly disagreeing?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "lateFeeDemandNumber" | "-lateFeeDemandNumber" | "demandNumber" | "-demandNumber" | "accruedFrom" | "-accruedFrom" | "amount" | "-amount";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfLateFeeChargeView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listArrears: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly overdueDays?: number;
                readonly employerId?: string;
                readonly toRemind?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "employerId" | "-employerId" | "employerName" | "-employerName" | "owed" | "-owed" | "overdueDays" | "-overdueDays";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfArrearsView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReminders: {
        readonly parameters: {
            readonly query?: {
                readonly scheme?: "110" | "120" | "170";
                readonly employerId?: string;
                readonly served?: "true" | "false";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "reminderId" | "-reminderId" | "issuedOn" | "-issuedOn" | "nextStepOn" | "-nextStepOn" | "owed" | "-owed" | "employerName" | "-employerName";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfReminderView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly issueReminder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    readonly employerId: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly serveReminder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly reminderId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date
                     * @description YYYY-MM-DD
                     * @example 2026-06-30
                     */
                    readonly servedOn: string;
                    /** @enum {string} */
                    readonly servedHow: "direct" | "left" | "post" | "electronic" | "announcement";
                    readonly servedTo: string;
                    readonly paperNumber?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
            };
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listContributions: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly year?: number;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "contributionMonth" | "-contributionMonth" | "postingPeriod" | "-postingPeriod" | "creditedOn" | "-creditedOn";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfContributionRecordView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAccountYears: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccountYearView"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeAccountYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountYearOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly settleAccountInterest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountYearOutcome"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAccountYearRuns: {
        readonly parameters: {
            readonly query?: {
                /** @description 险种 scheme AAE140 */
                readonly scheme?: "110" | "120" | "170";
                readonly year?: number;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "accountYearRunId" | "-accountYearRunId" | "year" | "-year";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfAccountYearRunView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAccountYearRunProgress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchProgress"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOpenings: {
        readonly parameters: {
            readonly query?: {
                readonly state?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "openingId" | "-openingId" | "postingPeriod" | "-postingPeriod";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpeningView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeOpening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly postingPeriod: string;
                    readonly balances: readonly {
                        readonly personId: string;
                        readonly personal: string;
                        readonly employer: string;
                        readonly months: number;
                        readonly personalInterest?: string;
                        readonly employerInterest?: string;
                    }[];
                    readonly months?: readonly {
                        readonly personId: string;
                        readonly from: string;
                        readonly to: string;
                        readonly base: string;
                        readonly originUnit: string;
                        readonly originEmployer?: string;
                    }[];
                    readonly ledger: readonly {
                        /** @enum {string} */
                        readonly fund: "pooled" | "account";
                        readonly accountCode: string;
                        readonly debit: string;
                        readonly credit: string;
                    }[];
                    readonly totals: {
                        readonly persons: number;
                        readonly personal: string;
                        readonly employer: string;
                        readonly baseMonths?: number;
                        readonly baseTotal?: string;
                    };
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedOpening"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly agreeOpening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly openingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly persons: number;
                    readonly personal: string;
                    readonly employer: string;
                    readonly baseMonths?: number;
                    readonly baseTotal?: string;
                    readonly digest: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreedOpening"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCloses: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "postingPeriod" | "-postingPeriod" | "closedAt" | "-closedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfMonthCloseRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReopenings: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "postingPeriod" | "-postingPeriod" | "requestedAt" | "-requestedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfReopeningRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCloseChecks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CheckResult"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCloseProgress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CloseProgress"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeDay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseDayInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosedDay"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseMonthInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosedMonth"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly excludeEmployer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExcludeEmployerInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly employerId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestReopening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReopenInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reopeningId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveReopening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveReopeningInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly postingPeriod: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOpeningLoads: {
        readonly parameters: {
            readonly query?: {
                readonly state?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "loadId" | "-loadId" | "postingPeriod" | "-postingPeriod";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpeningLoadItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openOpeningLoad: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description 险种 scheme AAE140
                     * @default 110
                     * @example 110
                     * @enum {string}
                     */
                    readonly scheme?: "110" | "120" | "170";
                    /**
                     * @description YYYY-MM
                     * @example 2026-06
                     */
                    readonly postingPeriod: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLoad"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOpeningLoad: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpeningLoadView"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setOpeningMapping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpeningMapping"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLoad"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOpeningFiles: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "fileId" | "-fileId" | "fileName" | "-fileName" | "receivedAt" | "-receivedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpeningFileItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly uploadOpeningFile: {
        readonly parameters: {
            readonly query: {
                readonly kind: "employers" | "persons" | "relations" | "bases" | "accounts" | "months" | "arrears" | "pensions" | "trial-balance";
                readonly fileName: string;
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: {
                /** @description 文件的 SHA-256，用于核对 */
                readonly "X-Content-SHA256"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadOpeningFile"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeOpeningFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly fileId: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tryOpeningLoad: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLoad"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOpeningRejects: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "employers" | "persons" | "relations" | "bases" | "accounts" | "months" | "arrears" | "pensions" | "trial-balance";
                readonly code?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "row" | "-row" | "fileName" | "-fileName" | "code" | "-code";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOpeningRejectItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listIncompletePersons: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "row" | "-row";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfIncompletePerson"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeOpeningLoad: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly totals: {
                        readonly [key: string]: string;
                    };
                    readonly explanation?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLoad"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly agreeOpeningLoad: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly loadId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly totals: {
                        readonly [key: string]: string;
                    };
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLoad"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSubmissions: {
        readonly parameters: {
            readonly query?: {
                readonly dataset?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "period" | "-period" | "dataset" | "-dataset" | "sealedAt" | "-sealedAt" | "submissionId" | "-submissionId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSubmissionView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMonthSubmissions: {
        readonly parameters: {
            readonly query?: {
                readonly dataset?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "period" | "-period" | "dataset" | "-dataset" | "sealedAt" | "-sealedAt" | "submissionId" | "-submissionId";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfSubmissionView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sealMonth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealMonthInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SealedMonth"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sealQuickReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description YYYY-MM */
                readonly period: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SealMonthInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SealedSubmission"][];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOrderInbox: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly phase?: "delivered" | "installed" | "executed" | "refused";
                /** @description YYYY-MM-DD */
                readonly receivedFrom?: string;
                /** @description YYYY-MM-DD */
                readonly receivedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "receivedAt" | "-receivedAt" | "issuedAt" | "-issuedAt" | "deadline" | "-deadline" | "number" | "-number" | "kind" | "-kind";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfOrderInboxRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFindings: {
        readonly parameters: {
            readonly query?: {
                readonly rule?: "wage-far-below" | "relation-without-months" | "months-without-relation" | "unmatched-money-old" | "pays-for-dead-or-retired" | "two-employers" | "account-of-many-payees" | "refunds-above-share";
                readonly state?: "open" | "answered" | "closed" | "gone";
                readonly personId?: string;
                readonly employerId?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "findingId" | "-findingId" | "firstFoundAt" | "-firstFoundAt" | "rule" | "-rule";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfFinding"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFindingRuns: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "runId" | "-runId" | "startedAt" | "-startedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfFindingRunRow"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly lookForFindings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FindingRun"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getFinding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly findingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FindingRecord"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerFinding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly findingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindingAnswerInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedFinding"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideFinding: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly findingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FindingDecisionInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MovedFinding"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCityIndicators: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CityIndicators"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCityIndicatorRows: {
        readonly parameters: {
            readonly query: {
                /** @description YYYY-MM */
                readonly postingPeriod: string;
                readonly side: "numerator" | "denominator";
            };
            readonly header?: never;
            readonly path: {
                readonly indicatorId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IndicatorRows"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPapers: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly subject?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "issuedAt" | "-issuedAt";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfPaperItem"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly issuePaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 用途（含个人信息的单据必填；中文须百分号编码） */
                readonly "X-Purpose"?: string;
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaperOrder"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedPaper"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyPaper: {
        readonly parameters: {
            readonly query: {
                readonly number: string;
                readonly code: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifiedPaper"];
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly showPaperVerification: {
        readonly parameters: {
            readonly query: {
                readonly number: string;
                readonly code: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printPaper: {
        readonly parameters: {
            readonly query?: {
                readonly copy?: number;
            };
            readonly header?: {
                /** @description 用途（含个人信息的单据必填；中文须百分号编码） */
                readonly "X-Purpose"?: string;
            };
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                readonly state?: string;
                readonly kind?: string;
                /** @description YYYY-MM-DD */
                readonly dueFrom?: string;
                /** @description YYYY-MM-DD */
                readonly dueTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "deadline" | "-deadline" | "taskId" | "-taskId" | "kind" | "-kind" | "state" | "-state";
                readonly format?: "json" | "csv" | "xlsx";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListOfTaskView"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerTaskInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly taskId: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly taskId: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnTaskInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly taskId: string;
                        readonly state: string;
                    };
                };
            };
            /** @description 出错：code 为错误代码，title 与 detail 按 Accept-Language 为中文或英文。An error with its code; title and detail in Chinese or English by Accept-Language */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
