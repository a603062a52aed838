-- An employer sees its own declarations.
create policy declaration_own on declaration.declaration for select to ${app} using (employer_id = (select runtime.party('employer')));
-- A file of no district is nobody's: the empty set lies within any scope, also within that of an actor without districts.
create policy declaration_file_of_districts on declaration.declaration_file as restrictive for select to ${app} using (agency_codes <> '{}');
