-- The central adjustment is of enterprise employees alone; databases from before accounts had schemes hold it without.
update fund_ledger.account set schemes = '{110}' where account_code in ('4009', '5006');
