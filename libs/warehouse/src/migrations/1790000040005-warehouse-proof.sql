create view warehouse.order_draft_evidence as
  select draft_id::text as key, null::date as day, proof.text(to_jsonb(d)) as content from warehouse.order_draft d where state <> 'drafted';
comment on view warehouse.order_draft_evidence is 'Drafts of orders that a second person decided, as the chain seals them.';
revoke insert, update, delete on warehouse.order_draft_evidence from ${app}, ${worker};
