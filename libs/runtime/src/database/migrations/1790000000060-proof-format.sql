alter table proof.link add column format smallint not null default 1, add constraint link_format check (format in (1, 2));
comment on column proof.link.format is 'Form of the contents that it sealed: 1 the column content of its view, 2 the column content_2, where a view has one.';
comment on schema proof is 'Chains of digests over the rows that must not change, of every module. A view <schema>.<thing>_evidence (key, day, content[, content_2]) says what is sealed; a view <schema>.<thing>_proof (subject, detail) yields what contradicts itself.';

create function proof.row_digest(content text) returns bytea language sql stable parallel safe as
$$ select sha256(rtrim(convert_to(content, 'UTF8'), ',)'::bytea)) $$;
create or replace function proof.digest(content text) returns bytea language sql stable parallel safe as
$$ select sha256(convert_to(content, 'UTF8')) $$;
comment on function proof.digest is 'SHA-256 of a text in UTF-8. Stable as convert_to is, since PostgreSQL writes the body into the statement only then; a call a row costs three times as much.';
comment on function proof.row_digest is 'SHA-256 of a whole row as text, `t::text`, without the empty columns at its end: a column that comes later changes no digest of a row that does not have it. A value that ends in a comma or bracket stands in quotes, so nothing of it is cut.';
grant execute on function proof.row_digest to ${app}, ${worker};
