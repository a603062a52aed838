-- Declarations that wait for their review, or were sent back, are counted on every start page.
create index declaration_waiting on declaration.declaration (status, submitted_at) where status in ('submitted', 'returned');
