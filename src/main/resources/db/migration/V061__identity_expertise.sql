-- What somebody knows about, as far as a panel asks for it: a working group's code, standards, non-proliferation.
create table person_expertise (
    person_id uuid        not null references person,
    field     varchar(40) not null check (field ~ '^[a-z][a-z-]+$'),
    primary key (person_id, field)
);
