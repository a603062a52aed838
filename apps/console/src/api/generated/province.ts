/* From the OpenAPI document of a province node, by `npm run openapi`. */
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
    readonly "/api/v1/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Orders on their way with state and evidence. */
        readonly get: operations["ordersList"];
        readonly put?: never;
        /** Drafts an order; an empty list of targets means all city-type nodes below, or those that the payload gives an amount. */
        readonly post: operations["ordersDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts, and what became of them. */
        readonly get: operations["ordersDrafts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/drafts/{draftId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a draft means, whole: each change with the value before, whom it reaches, what it moves at most, and the digest that the decision names. */
        readonly get: operations["ordersApproval"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/orders/{draftId}/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A second person issues (naming the digest of what was shown) or rejects a draft. Answers with the number given to each target. */
        readonly post: operations["ordersReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Versions that are not official yet. */
        readonly get: operations["approvalsWaiting"];
        readonly put?: never;
        /** Approves versions; says how many of how many, and why others were refused. */
        readonly post: operations["approvalsApprove"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accepts approved versions as official; their units get an acceptance notice. */
        readonly post: operations["approvalsAccept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/own-books/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes the month, seals PI05 for the parents and loads it here. Again: the same answer. */
        readonly post: operations["ownBooksClose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Totals of a unit over a range, and of each of its direct children beside it. */
        readonly get: operations["totalsTotals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Income, expense, balance and persons month by month, by child or for the unit alone, with the published history of the same regions apart. */
        readonly get: operations["totalsSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Published figures of all regions by year, with residuals and cautions, and what the nation has beyond its provinces. */
        readonly get: operations["totalsHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Indicators of a unit and of each direct child in a month, of one scheme or of all together. */
        readonly get: operations["totalsIndicators"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/reporting-matrix": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Units × months of one dataset, with the five numbers by unit, by month and in all. */
        readonly get: operations["totalsMatrix"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drill/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Step 1: the units that a figure of a unit and month is made of, each with its sealed version of the dataset and its totals. */
        readonly get: operations["drillUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drill/version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Step 2: a unit's dataset of a month: the loaded version and all that arrived, with digest, totals, findings, receipt, approvals. Errors: `WHSE-3002`. */
        readonly get: operations["drillVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drill/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Step 3: the loaded rows of a unit's dataset, a page at a time. */
        readonly get: operations["drillRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/drill/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Step 3 of PI05: the ledger totals of a unit's month by book, account and counterpart. */
        readonly get: operations["drillLedger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/pyramid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every unit below with digest, own books, and gross, eliminated, in transit and net of its subtree: what `pnet verify` compares. */
        readonly get: operations["drillPyramid"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/dataset-definitions/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What each version of a dataset's definition changes against the one before it, and what that does where units are on both: `breaks`, `not-reported` or `none`. */
        readonly get: operations["drillDefinitionChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/topology": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The tree below a unit with links, open orders, open intakes and last contact; and what waits here to go up. */
        readonly get: operations["drillTopology"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads a file as the import would, and writes nothing: what it holds, or each wrong row. */
        readonly post: operations["statisticsCheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Loads a file of published figures, the body (csv in UTF-8 or GB18030, or xlsx). All rows or none; the same bytes again change nothing. */
        readonly post: operations["statisticsImport"];
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
        readonly OrderDraftInput: {
            readonly kind: string;
            readonly title: string;
            /** @default [] */
            readonly targets: readonly string[];
            readonly payload: {
                readonly [key: string]: unknown;
            };
            /** @default 5 */
            readonly deadlineDays: number;
        };
        readonly OrderReviewInput: {
            /** @enum {string} */
            readonly decision: "issue" | "reject";
            /** @default  */
            readonly note: string;
            readonly digest?: string;
        };
        readonly VersionsInput: {
            readonly versions: readonly {
                readonly unit: string;
                /** @enum {string} */
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /**
                 * @description YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD
                 * @example 2026-Q3
                 */
                readonly period: string;
                readonly digest: string;
            }[];
        };
        readonly CloseOwnMonthInput: {
            /**
             * @description YYYY-MM
             * @example 2026-06
             */
            readonly period: string;
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
        /** @enum {string} */
        readonly AccountClass: "asset" | "expense" | "income" | "liability" | "net-asset";
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
        readonly ArrivedVersion: {
            readonly intakeId: string;
            readonly definitionVersion: string;
            readonly version: number;
            readonly digest: string;
            /** @enum {string} */
            readonly role: "comparison" | "statistical";
            readonly phase: string;
            readonly relayedBy: null | string;
            readonly rows: string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly policyVersion: string;
            readonly totals: components["schemas"]["ControlTotals"];
            readonly receipt: null | {
                readonly verdict: string;
                readonly digest: string;
                readonly ruleSetVersion: string;
                readonly recordedAt: string;
            };
            readonly findings: readonly {
                readonly layer: number;
                /** @enum {string} */
                readonly severity: "blocks" | "explain" | "informs";
                readonly code: string;
                readonly row: number;
                readonly field: string;
                readonly expected: string;
                readonly actual: string;
            }[];
            readonly approvals: readonly {
                readonly level: string;
                readonly by: string;
                readonly at: string;
            }[];
            readonly acceptances: readonly {
                readonly level: string;
                readonly by: string;
                readonly at: string;
            }[];
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
        readonly BookFigures: {
            readonly opening: components["schemas"]["Figure"];
            readonly income: components["schemas"]["Figure"];
            readonly expense: components["schemas"]["Figure"];
            readonly closing: components["schemas"]["Figure"];
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
        readonly BulkAnswer: {
            readonly done: number;
            readonly of: number;
            readonly refused: readonly {
                readonly unit: string;
                readonly dataset: string;
                readonly period: string;
                readonly digest: string;
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
        readonly CellState: "accepted" | "arrived" | "late" | "missing" | "not-applicable" | "rejected";
        /** @enum {string} */
        readonly Certainty: "demonstration" | "derived" | "fitted" | "law" | "official" | "secondary" | "unverified";
        readonly ChangeAnswer: {
            readonly changeId: string;
            readonly userId: string;
            /** @enum {string} */
            readonly state: "approved" | "declined" | "done" | "proposed";
        };
        /** @enum {string} */
        readonly ChangeEffect: "breaks" | "none" | "not-reported";
        readonly CheckedStatistics: {
            readonly coverage: components["schemas"]["StatisticsCoverage"];
            readonly rows: number;
            readonly fromYear: number;
            readonly toYear: number;
            readonly regions: number;
            /** @description The same bytes are there already. */
            readonly alreadyLoaded: boolean;
            /** @description Of a workbook: sheets that were not read, because they are hidden or not the first. */
            readonly ignoredSheets: readonly string[];
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
        readonly ClosedOwnMonth: {
            readonly period: string;
            readonly version: number;
            readonly digest: string;
            readonly rows: number;
            readonly outcome: string;
        };
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
        readonly Coverage: {
            readonly datasetId: string;
            readonly expected: number;
            readonly loaded: number;
            readonly official: number;
            /**
             * @description `official` only when everything expected is there and accepted; `none` when nothing is.
             * @enum {string}
             */
            readonly status: "none" | "official" | "provisional";
            /** @description At most twenty of what is missing, earliest first; months `YYYYMM`. */
            readonly missing: readonly {
                readonly unit: string;
                readonly name: string;
                readonly period: number;
            }[];
        };
        readonly DatasetVersions: {
            readonly loaded: components["schemas"]["LoadedVersion"] | null;
            readonly arrived: readonly components["schemas"]["ArrivedVersion"][];
            readonly quickReports: readonly components["schemas"]["QuickReport"][];
            readonly comparison: null | {
                readonly version: number;
                readonly digest: string;
                readonly agrees: boolean | null;
            };
        };
        readonly DecidedCorrection: {
            readonly correctionId: string;
            /** @enum {string} */
            readonly state: "declined" | "done";
            readonly redEntries: readonly string[];
            readonly newEntries: readonly string[];
        };
        readonly DefinitionChangeLine: {
            readonly dataset: string;
            /** @description The older version, and the one that follows it. */
            readonly from: number;
            readonly to: number;
            /** @description Null for the head of the definition. */
            readonly title: null | {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string} */
            readonly part: "check" | "definition" | "dimension" | "measure" | "total";
            readonly name: string;
            /** @enum {string} */
            readonly change: "added" | "changed" | "moved" | "removed";
            readonly effect: components["schemas"]["ChangeEffect"];
            /** @description What of it changed, by the names of its fields. */
            readonly fields?: readonly string[];
        };
        readonly DescribedChange: {
            readonly key: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly unit: string;
            readonly region: string;
            /** @description Of a parameter: whose it is. */
            readonly scheme?: string;
            readonly effectiveFrom: string;
            readonly effectiveTo: null | string;
            readonly old: unknown;
            readonly value: unknown;
            readonly source: string;
            readonly reason: null | string;
            readonly perPersonAtMost: null | string;
        };
        readonly FactRows: {
            readonly definitionVersion: null | string;
            readonly items: readonly {
                readonly [key: string]: null | string;
            }[];
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
        readonly Figure: {
            readonly gross: string;
            readonly eliminated: string;
            readonly inTransit: string;
            readonly net: string;
        };
        readonly FiveNumbers: {
            readonly expected: number;
            readonly actual: number;
            readonly onTime: number;
            readonly rate: null | string;
            readonly onTimeRate: null | string;
        };
        /** @enum {string} */
        readonly Fund: "account" | "pooled";
        readonly ImportedStatistics: {
            readonly sourceId: string;
            readonly coverage: components["schemas"]["StatisticsCoverage"];
            readonly rows: number;
            /** @description The same bytes were there already: nothing was written. */
            readonly alreadyLoaded: boolean;
            /** @description Roll-forward closing − previous closing − income + expense: years checked, years that do not roll forward, and the sum of the absolute residuals. */
            readonly residuals: {
                readonly checked: number;
                readonly notZero: number;
                readonly absoluteSum: string;
                readonly differsFromStated: number;
            };
            /** @description Rows with a figure that is not safe to use. */
            readonly cautions: number;
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
        readonly IssuedOrder: {
            readonly issuer: string;
            readonly target: string;
            readonly number: string;
            readonly kind: string;
            readonly phase: string;
            readonly overdue: boolean;
            readonly nextHop: string;
            readonly owner: string;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly deadline: string;
            readonly answeredAt: null | string;
            /** @description Yuan, where the order moves money. */
            readonly amount: null | string;
            readonly evidence: unknown;
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
        readonly LedgerFinding: {
            readonly check: string;
            readonly subject: string;
            readonly detail: string;
        };
        readonly LedgerLine: {
            readonly scheme: string;
            readonly fund: string;
            readonly account: string;
            readonly nameZh: null | string;
            readonly nameEn: null | string;
            readonly class: null | string;
            readonly counterpartUnit: string;
            readonly opening: string;
            readonly debit: string;
            readonly credit: string;
            readonly closing: string;
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
        /** @enum {string} */
        readonly LinkState: "closed" | "never" | "open" | "relayed" | "self" | "unreachable";
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
        readonly ListOfDefinitionChangeLine: {
            readonly items: readonly components["schemas"]["DefinitionChangeLine"][];
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
        readonly ListOfIssuedOrder: {
            readonly items: readonly components["schemas"]["IssuedOrder"][];
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
        readonly ListOfOrderDraftRow: {
            readonly items: readonly components["schemas"]["OrderDraftRow"][];
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
        readonly ListOfWaitingVersion: {
            readonly items: readonly components["schemas"]["WaitingVersion"][];
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
        readonly LoadedVersion: {
            readonly unit: string;
            readonly name: string;
            readonly tier: string;
            readonly datasetId: string;
            /** @description Version of the definition: rows and totals are read by that one. */
            readonly definitionVersion: string;
            readonly version: number;
            readonly digest: string;
            /** @enum {string} */
            readonly origin: "intake" | "own";
            /** @enum {string} */
            readonly status: "official" | "provisional";
            readonly rows: number;
            readonly relayedBy: null | string;
            /** Format: date-time */
            readonly arrivedAt: string;
            /** Format: date-time */
            readonly loadedAt: string;
            readonly acceptedAt: null | string;
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
        readonly MatrixCell: {
            readonly unit: string;
            readonly period: string;
            readonly state: components["schemas"]["CellState"];
            readonly version: null | number;
            /** @description Version of the definition that it was sealed by. */
            readonly definitionVersion: null | string;
            readonly digest: null | string;
            readonly arrivedAt: null | string;
            readonly dueAt: string;
            readonly onTime: boolean | null;
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
            readonly agencies: readonly {
                readonly code: string;
                readonly name: string;
            }[];
            readonly name: string;
            readonly code: string;
            /** @enum {string} */
            readonly tier: "city" | "national" | "province";
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
        readonly OpenedSession: {
            readonly token: string;
            readonly expiresAt: string;
            readonly idleMinutes: number;
            readonly user: components["schemas"]["Actor"];
        };
        readonly OrderApproval: {
            readonly draftId: string;
            readonly kind: string;
            readonly title: string;
            readonly targets: readonly string[];
            /** Format: date-time */
            readonly deadline: string;
            readonly payload: unknown;
            readonly changes: readonly components["schemas"]["DescribedChange"][];
            /** @description What each target pays or is paid, in words; empty where the order moves no money. */
            readonly amounts: readonly components["schemas"]["TargetAmount"][];
            /** @description Sum of the amounts, yuan; null where there is none. */
            readonly total: null | string;
            /** @description null: none of the targets has reported a month yet. */
            readonly reach: components["schemas"]["OrderReach"] | null;
            /** @description SHA-256 of all above in canonical JSON, hexadecimal: the decision names it, so old values and figures are approved too. */
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
        readonly OrderDraftRow: {
            readonly draftId: string;
            readonly kind: string;
            readonly title: string;
            readonly targets: readonly string[];
            readonly payload: unknown;
            /** Format: date-time */
            readonly deadline: string;
            /** @enum {string} */
            readonly state: "drafted" | "issued" | "rejected";
            readonly maker: string;
            /** Format: date-time */
            readonly madeAt: string;
            readonly checker: null | string;
            readonly checkedAt: null | string;
            readonly note: null | string;
            readonly issued: null | {
                readonly [key: string]: string;
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
        readonly OrderReach: {
            /** @description YYYYMM. */
            readonly period: number;
            /** @description How many of the targets that month is from. */
            readonly units: number;
            readonly payers: string;
            /** @description Yuan of one month. */
            readonly baseTotal: string;
            readonly demand: string;
            /** @description What all of them can change by in a month at most, yuan; null where no change says so by itself. */
            readonly monthAtMost: null | string;
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
            readonly unit: string;
            readonly key: string;
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
        readonly PeopleFigures: {
            readonly insured: null | string;
            readonly employees: null | string;
            readonly retirees: null | string;
            readonly payers: null | string;
        };
        readonly PeriodRow: {
            readonly scheme: string;
            readonly fund: components["schemas"]["Fund"];
            readonly postingPeriod: string;
            readonly state: string;
            readonly closedThrough: null | string;
            readonly closedBy: null | string;
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
        readonly PublishedFigure: {
            readonly regionCode: string;
            readonly year: number;
            readonly insured: null | string;
            readonly employees: null | string;
            readonly retirees: null | string;
            readonly income: null | string;
            readonly expense: null | string;
            readonly closingBalance: null | string;
            /** @description Closing − previous closing − income + expense in yuan, computed here within one source; null without the previous year. */
            readonly residual: null | string;
            readonly statedResidual: null | string;
            readonly coverage: components["schemas"]["StatisticsCoverage"];
            readonly mark: components["schemas"]["PublishedMark"];
            readonly sourceId: string;
            readonly source: string;
            readonly citation: string;
            /** @description Measures of this row that are not safe to use, with the reason. */
            readonly cautions: readonly {
                readonly measure: string;
                readonly zh: string;
                readonly en: string;
            }[];
        };
        /** @enum {string} */
        readonly PublishedMark: "derived" | "recalled" | "report" | "yearbook";
        readonly PyramidUnit: {
            readonly unit: string;
            readonly name: string;
            readonly parent: null | string;
            readonly depth: number;
            /** @description Of PI05: null where none is loaded. */
            readonly version: null | number;
            readonly digest: null | string;
            readonly status: null | ("official" | "provisional");
            /** @description The unit's own books by scheme and fund, nothing eliminated: what its ledger must show for the month. */
            readonly own: readonly {
                readonly scheme: string;
                readonly fund: string;
                readonly income: string;
                readonly expense: string;
                readonly opening: string;
                readonly closing: string;
            }[];
            readonly total: components["schemas"]["BookFigures"] | null;
        };
        readonly QuickReport: {
            readonly intakeId: string;
            readonly version: number;
            readonly digest: string;
            readonly phase: string;
            readonly rows: string;
            /** @description The facts as its unit knew them at this instant. */
            readonly knownAt: null | string;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly totals: components["schemas"]["ControlTotals"];
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
        readonly ReportingMatrix: {
            readonly datasetId: string;
            readonly units: readonly {
                readonly code: string;
                readonly name: string;
                readonly expected: number;
                readonly actual: number;
                readonly onTime: number;
                readonly rate: null | string;
                readonly onTimeRate: null | string;
            }[];
            readonly periods: readonly {
                readonly period: string;
                readonly expected: number;
                readonly actual: number;
                readonly onTime: number;
                readonly rate: null | string;
                readonly onTimeRate: null | string;
            }[];
            readonly cells: readonly components["schemas"]["MatrixCell"][];
            readonly all: components["schemas"]["FiveNumbers"];
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
        readonly SeriesPoint: {
            readonly unit: string;
            readonly period: string;
            /** @enum {string} */
            readonly status: "none" | "official" | "provisional";
            readonly expected: number;
            readonly loaded: number;
            readonly income: null | string;
            readonly expense: null | string;
            readonly balance: null | string;
            readonly people: components["schemas"]["PeopleFigures"];
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
        /** @enum {string} */
        readonly StatisticsCoverage: "residents" | "urban-employees";
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
        readonly TargetAmount: {
            readonly target: string;
            readonly amount: string;
            /** @description Part of it that is the account fund's. */
            readonly accountFundAmount: string;
            readonly words: {
                readonly zh: string;
                readonly en: string;
            };
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
        readonly TopologyNode: {
            readonly link: components["schemas"]["LinkState"];
            /** @description Where `unreachable`: the node whose link is broken. */
            readonly brokenAt: null | string;
            readonly lastContactAt: null | string;
            readonly errorCode: null | string;
            readonly clockDifferenceMs: null | string;
            /** @description Orders to this node that have no final answer, and the oldest of them. */
            readonly openOrders: number;
            readonly oldestOpenOrderAt: null | string;
            /** @description Datasets from this node that arrived and are not judged yet. */
            readonly openIntakes: number;
            /** @description The last dataset that arrived from it. */
            readonly lastDataset: null | {
                readonly datasetId: string;
                readonly period: number;
                readonly version: number;
                readonly receivedAt: string;
            };
            readonly code: string;
            readonly name: string;
            readonly kind: string;
            /** @enum {string} */
            readonly tier: "city" | "national" | "province";
            readonly regionCode: string;
            readonly parentCode: null | string;
            readonly comparisonParentCode: null | string;
            /** @description Levels below the asked unit; 0 is the unit itself. */
            readonly depth: number;
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
        readonly UnitInTree: {
            readonly code: string;
            readonly name: string;
            readonly kind: string;
            /** @enum {string} */
            readonly tier: "city" | "national" | "province";
            readonly regionCode: string;
            readonly parentCode: null | string;
            readonly comparisonParentCode: null | string;
            /** @description Levels below the asked unit; 0 is the unit itself. */
            readonly depth: number;
        };
        readonly UnitTotals: {
            readonly unit: string;
            readonly from: string;
            readonly to: string;
            /**
             * @description `official` only when PI01, PI02 and PI05 of all units are accepted.
             * @enum {string}
             */
            readonly status: "none" | "official" | "provisional";
            readonly coverage: readonly components["schemas"]["Coverage"][];
            /** @description All books together; null when no ledger of the range has arrived. */
            readonly all: components["schemas"]["BookFigures"] | null;
            readonly books: readonly {
                readonly scheme: string;
                readonly fund: string;
                readonly opening: components["schemas"]["Figure"];
                readonly income: components["schemas"]["Figure"];
                readonly expense: components["schemas"]["Figure"];
                readonly closing: components["schemas"]["Figure"];
            }[];
            /** @description On the way at the end of the range, oldest first. */
            readonly inTransit: readonly {
                readonly scheme: string;
                readonly fund: string;
                readonly pairId: string;
                readonly payer: string;
                readonly receiver: string;
                readonly since: string;
                readonly ageMonths: number;
                readonly amount: string;
            }[];
            readonly people: components["schemas"]["PeopleFigures"];
            /** @description Of the range, yuan; null = not reported. */
            readonly contributions: {
                readonly demanded: null | string;
                readonly collectedOfDemand: null | string;
                readonly collected: null | string;
                readonly arrearsClosing: null | string;
                readonly personsDemanded: null | string;
                readonly employersDemanded: null | string;
                readonly employersInArrears: null | string;
            };
            /** @description Measures and named totals of PI01 and PI02 that some units did not report, with how many: their sums are those of the others. */
            readonly notReported: readonly {
                readonly datasetId: string;
                readonly name: string;
                readonly units: number;
            }[];
        };
        readonly UplinkBacklog: {
            readonly target: string;
            readonly waiting: number;
            readonly oldestAt: null | string;
            readonly errorCode: null | string;
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
        readonly WaitingVersion: {
            readonly unit: string;
            readonly name: string;
            readonly dataset: string;
            readonly period: string;
            readonly version: number;
            readonly digest: string;
            readonly rows: number;
            /** Format: date-time */
            readonly arrivedAt: string;
            readonly approved: boolean;
            readonly approvedBy: null | string;
            readonly explanations: number;
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
    readonly ordersList: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly phase?: string;
                readonly target?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "issuedAt" | "-issuedAt" | "deadline" | "-deadline" | "target" | "-target" | "kind" | "-kind" | "phase" | "-phase";
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
                    readonly "application/json": components["schemas"]["ListOfIssuedOrder"];
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
    readonly ordersDraft: {
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
                readonly "application/json": components["schemas"]["OrderDraftInput"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly draftId: string;
                        readonly targets: readonly string[];
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
    readonly ordersDrafts: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: string;
                readonly state?: "drafted" | "issued" | "rejected";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "draftId" | "-draftId" | "madeAt" | "-madeAt" | "deadline" | "-deadline" | "kind" | "-kind" | "state" | "-state";
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
                    readonly "application/json": components["schemas"]["ListOfOrderDraftRow"];
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
    readonly ordersApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly draftId: string;
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
                    readonly "application/json": components["schemas"]["OrderApproval"];
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
    readonly ordersReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description 幂等键：同一用户、同一操作、同一键与内容得到同一答复，只办理一次。The same key with the same input of the same user gets the same answer, and is done once. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly draftId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderReviewInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly draftId: string;
                        readonly state: string;
                        readonly numbers: {
                            readonly [key: string]: string;
                        };
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
    readonly approvalsWaiting: {
        readonly parameters: {
            readonly query?: {
                /** @description YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD */
                readonly period?: string;
                readonly dataset?: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "period" | "-period" | "unit" | "-unit" | "dataset" | "-dataset" | "arrivedAt" | "-arrivedAt";
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
                    readonly "application/json": components["schemas"]["ListOfWaitingVersion"];
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
    readonly approvalsApprove: {
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
                readonly "application/json": components["schemas"]["VersionsInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkAnswer"];
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
    readonly approvalsAccept: {
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
                readonly "application/json": components["schemas"]["VersionsInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulkAnswer"];
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
    readonly ownBooksClose: {
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
                readonly "application/json": components["schemas"]["CloseOwnMonthInput"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosedOwnMonth"];
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
    readonly totalsTotals: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                /** @description YYYY-MM */
                readonly from: string;
                /** @description YYYY-MM */
                readonly to: string;
                /** @description 险种 scheme; default: all */
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
                    readonly "application/json": {
                        readonly unit: components["schemas"]["UnitInTree"];
                        readonly total: components["schemas"]["UnitTotals"];
                        readonly children: readonly {
                            readonly unit: string;
                            readonly from: string;
                            readonly to: string;
                            /**
                             * @description `official` only when PI01, PI02 and PI05 of all units are accepted.
                             * @enum {string}
                             */
                            readonly status: "none" | "official" | "provisional";
                            readonly coverage: readonly components["schemas"]["Coverage"][];
                            /** @description All books together; null when no ledger of the range has arrived. */
                            readonly all: components["schemas"]["BookFigures"] | null;
                            readonly books: readonly {
                                readonly scheme: string;
                                readonly fund: string;
                                readonly opening: components["schemas"]["Figure"];
                                readonly income: components["schemas"]["Figure"];
                                readonly expense: components["schemas"]["Figure"];
                                readonly closing: components["schemas"]["Figure"];
                            }[];
                            /** @description On the way at the end of the range, oldest first. */
                            readonly inTransit: readonly {
                                readonly scheme: string;
                                readonly fund: string;
                                readonly pairId: string;
                                readonly payer: string;
                                readonly receiver: string;
                                readonly since: string;
                                readonly ageMonths: number;
                                readonly amount: string;
                            }[];
                            readonly people: components["schemas"]["PeopleFigures"];
                            /** @description Of the range, yuan; null = not reported. */
                            readonly contributions: {
                                readonly demanded: null | string;
                                readonly collectedOfDemand: null | string;
                                readonly collected: null | string;
                                readonly arrearsClosing: null | string;
                                readonly personsDemanded: null | string;
                                readonly employersDemanded: null | string;
                                readonly employersInArrears: null | string;
                            };
                            /** @description Measures and named totals of PI01 and PI02 that some units did not report, with how many: their sums are those of the others. */
                            readonly notReported: readonly {
                                readonly datasetId: string;
                                readonly name: string;
                                readonly units: number;
                            }[];
                            readonly name: string;
                        }[];
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
    readonly totalsSeries: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                /** @description YYYY-MM */
                readonly from: string;
                /** @description YYYY-MM */
                readonly to: string;
                /** @description 险种 scheme; default: all */
                readonly scheme?: "110" | "120" | "170";
                readonly by?: "children" | "unit";
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
                        readonly units: readonly components["schemas"]["UnitInTree"][];
                        readonly points: readonly components["schemas"]["SeriesPoint"][];
                        readonly history: readonly components["schemas"]["PublishedFigure"][];
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
    readonly totalsHistory: {
        readonly parameters: {
            readonly query?: {
                readonly coverage?: "urban-employees" | "residents";
                readonly region?: string;
                readonly from?: number;
                readonly to?: number;
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
                        readonly figures: readonly components["schemas"]["PublishedFigure"][];
                        readonly remainder: readonly {
                            readonly year: number;
                            readonly measure: string;
                            readonly nation: string;
                            readonly provinces: string;
                            readonly remainder: string;
                        }[];
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
    readonly totalsIndicators: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                /** @description YYYY-MM */
                readonly period: string;
                /** @description 险种 scheme; default: all */
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
                    readonly "application/json": {
                        readonly period: string;
                        readonly units: readonly {
                            readonly unit: string;
                            readonly name: string;
                            readonly depth: number;
                            readonly indicators: readonly components["schemas"]["IndicatorValue"][];
                        }[];
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
    readonly totalsMatrix: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /** @description YYYY-MM */
                readonly from: string;
                /** @description YYYY-MM */
                readonly to: string;
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
                    readonly "application/json": components["schemas"]["ReportingMatrix"];
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
    readonly drillUnits: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /** @description YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD */
                readonly period: string;
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
                        readonly versions: readonly components["schemas"]["LoadedVersion"][];
                        readonly totals: readonly components["schemas"]["UnitTotals"][];
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
    readonly drillVersion: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /** @description YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD */
                readonly period: string;
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
                    readonly "application/json": components["schemas"]["DatasetVersions"];
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
    readonly drillRows: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                /** @description YYYY-MM, YYYY-Qn, YYYY or YYYY-MM-DD */
                readonly period: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "dimensions" | "-dimensions";
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
                    readonly "application/json": components["schemas"]["FactRows"];
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
    readonly drillLedger: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                /** @description YYYY-MM */
                readonly period: string;
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
                        readonly unit: string;
                        readonly period: string;
                        readonly lines: readonly components["schemas"]["LedgerLine"][];
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
    readonly drillPyramid: {
        readonly parameters: {
            readonly query: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
                /** @description YYYY-MM */
                readonly period: string;
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
                        readonly period: string;
                        readonly units: readonly components["schemas"]["PyramidUnit"][];
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
    readonly drillDefinitionChanges: {
        readonly parameters: {
            readonly query: {
                readonly dataset: "PI01" | "PI02" | "PI03" | "PI05" | "PI10";
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "effect" | "-effect" | "part" | "-part" | "name" | "-name" | "to" | "-to";
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
                    readonly "application/json": components["schemas"]["ListOfDefinitionChangeLine"];
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
    readonly drillTopology: {
        readonly parameters: {
            readonly query?: {
                /** @description 填报单位代码 reporting unit; default: this node */
                readonly unit?: string;
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
                        readonly nodes: readonly components["schemas"]["TopologyNode"][];
                        readonly uplinks: readonly components["schemas"]["UplinkBacklog"][];
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
    readonly statisticsCheck: {
        readonly parameters: {
            readonly query?: {
                readonly encoding?: "utf-8" | "gb18030";
            };
            readonly header?: never;
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
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckedStatistics"];
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
    readonly statisticsImport: {
        readonly parameters: {
            readonly query?: {
                readonly title?: string;
                readonly citation?: string;
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
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportedStatistics"];
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
}
