-- No node could be enrolled before, so the table is empty.
alter table exchange.enrolment_token add column token_id bigint generated always as identity,
  add column confirmed_by text, add column confirmed_at timestamptz, add column certificates jsonb,
  add constraint enrolment_token_id unique (token_id),
  add constraint enrolment_token_two_persons check (confirmed_by <> issued_by),
  add constraint enrolment_token_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
  add constraint enrolment_token_used check ((used_at is null) = (certificates is null) and (used_at is null or confirmed_at is not null));
comment on column exchange.enrolment_token.token_id is 'Number by which the second person confirms it.';
comment on column exchange.enrolment_token.node_code is 'The child that it is for.';
comment on column exchange.enrolment_token.token_digest is 'SHA-256 of the secret part.';
comment on column exchange.enrolment_token.confirmed_by is 'Second person; an unconfirmed token buys nothing.';
comment on column exchange.enrolment_token.used_at is 'When it bought the one answer that it buys.';
comment on column exchange.enrolment_token.certificates is 'SHA-256 of the certificates that it bought: {"tls", "signing"}.';

create view exchange.enrolment_token_evidence as
  select token_id::text as key, null::date as day, proof.text(to_jsonb(t)) as content from exchange.enrolment_token t where used_at is not null;
comment on view exchange.enrolment_token_evidence is 'Tokens that were used, as the chain seals them.';
revoke insert, update, delete on exchange.enrolment_token_evidence from ${app}, ${worker};
