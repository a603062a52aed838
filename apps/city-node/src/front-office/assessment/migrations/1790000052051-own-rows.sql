-- An employer sees its own demands.
create policy demand_own on assessment.demand for select to ${app} using (employer_id = (select runtime.party('employer')));
