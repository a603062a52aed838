create schema proof;
select runtime.grant_schema('proof');
comment on schema proof is 'Chains of digests over the rows that must not change, of every module. A view <schema>.<thing>_evidence (key, day, content) says what is sealed; a view <schema>.<thing>_proof (subject, detail) yields what contradicts itself.';

create table proof.link (
  series text not null,
  link_no integer not null,
  day date,
  rows integer not null,
  content_digest bytea not null,
  previous_digest bytea not null,
  digest bytea not null,
  sealed_by text not null,
  sealed_at timestamptz not null,
  constraint link_pk primary key (series, link_no)
);
comment on table proof.link is 'Links of the chain of each series: what one seal added.';
comment on column proof.link.series is 'View that yields the rows.';
comment on column proof.link.link_no is '1, 2, 3 … of the series.';
comment on column proof.link.day is 'Day through which the books were closed with it; null for a seal of the housekeeping.';
comment on column proof.link.rows is 'Rows that the link added.';
comment on column proof.link.content_digest is 'SHA-256 over the digests of its rows in the order of their keys.';
comment on column proof.link.previous_digest is 'Digest of the link before; empty at the first.';
comment on column proof.link.digest is 'SHA-256 over the digest before and everything that this link says.';
comment on column proof.link.sealed_by is 'Who closed; the node itself where nobody did.';
comment on column proof.link.sealed_at is 'When.';

create table proof.sealed_row (
  series text collate "C" not null,
  key text collate "C" not null,
  link_no integer not null,
  digest bytea not null,
  constraint sealed_row_pk primary key (series, key)
);
comment on table proof.sealed_row is 'Every sealed row with its digest, so that a change is found and named.';
comment on column proof.sealed_row.series is 'View that yields the row.';
comment on column proof.sealed_row.key is 'Key of the row in its view.';
comment on column proof.sealed_row.link_no is 'Link that sealed it.';
comment on column proof.sealed_row.digest is 'SHA-256 of its content.';
revoke update, delete, truncate on proof.link, proof.sealed_row from ${app}, ${worker};

create function proof.text(content jsonb, variadic without text[] default '{}') returns text language sql immutable parallel safe as
$$ select jsonb_strip_nulls(content - without)::text $$;
comment on function proof.text is 'Content of a row as the chain protects it: all values but the named ones. Empty ones are left out, so that a column that comes later changes no digest of a row that does not have it.';

create function proof.digest(content text) returns bytea language sql immutable parallel safe as
$$ select sha256(convert_to(content, 'UTF8')) $$;
comment on function proof.digest is 'SHA-256 of a text in UTF-8.';
grant execute on function proof.text, proof.digest to ${app}, ${worker};
