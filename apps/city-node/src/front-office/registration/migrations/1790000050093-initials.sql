-- Initials of names, by which the counter finds an employer or a person in letters. They are made from the name by the program.
create table registration.employer_initials (
  employer_id bigint not null,
  name text collate "C" not null,
  initials text collate "C" not null,
  constraint employer_initials_pk primary key (employer_id),
  constraint employer_initials_employer foreign key (employer_id) references registration.employer (employer_id)
);
comment on table registration.employer_initials is 'Initials of the pinyin of employers'' names, for the search only: what is missing or of an older name is made anew.';
comment on column registration.employer_initials.employer_id is 'registration.employer';
comment on column registration.employer_initials.name is 'The name that they were made from.';
comment on column registration.employer_initials.initials is 'First letters in lower case; Latin letters and digits of the name as they are.';
create index employer_initials_search on registration.employer_initials (initials, employer_id);

create table registration.person_initials (
  person_id bigint not null,
  name text collate "C" not null,
  initials text collate "C" not null,
  constraint person_initials_pk primary key (person_id),
  constraint person_initials_person foreign key (person_id) references registration.person (person_id)
);
comment on table registration.person_initials is 'Initials of the pinyin of persons'' names, for the search only: personal data, protected as the person is.';
comment on column registration.person_initials.person_id is 'registration.person';
comment on column registration.person_initials.name is 'The name that they were made from.';
comment on column registration.person_initials.initials is 'First letters in lower case, the surname by its reading as a surname.';
create index person_initials_search on registration.person_initials (initials, person_id);

alter table registration.employer_initials enable row level security;
create policy employer_initials_app on registration.employer_initials to ${app}
  using (exists (select from registration.employer e where e.employer_id = employer_initials.employer_id));
create policy employer_initials_worker on registration.employer_initials to ${worker} using (true) with check (true);
alter table registration.person_initials enable row level security;
create policy person_initials_app on registration.person_initials to ${app}
  using (exists (select from registration.person p where p.person_id = person_initials.person_id));
create policy person_initials_worker on registration.person_initials to ${worker} using (true) with check (true);
