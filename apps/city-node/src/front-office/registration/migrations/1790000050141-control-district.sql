-- A control is seen where its party belongs now.
comment on column registration.control.agency_code is 'District of the party, which it follows: scope of rows; null = of everybody.';
comment on column registration.control_event.after is 'The control after it, without its district.';
