-- An employer sees itself and the people who are with it now; a person sees himself or herself. For reading only: what they may write comes with its act.
create policy employer_own on registration.employer for select to ${app} using (employer_id = (select runtime.party('employer')));
create policy person_own on registration.person for select to ${app} using (person_id = (select runtime.party('person')));
create policy person_of_employer on registration.person for select to ${app}
  using (person_id in (select r.person_id from registration.relation r where r.employer_id = (select runtime.party('employer')) and r.end_month is null));
