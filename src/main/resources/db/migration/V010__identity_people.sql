create table organisation (
    id         uuid primary key,
    name       text not null,
    country    char(2) not null,
    type       varchar(4) not null,
    created_at timestamptz not null default now()
);
comment on column organisation.type is 'IATI organisation type: 10 government, 15 other public sector, 40 multilateral, 70 private sector, 80 academic';
create unique index organisation_name on organisation (lower(name), country);

create table person (
    id              uuid primary key,
    name            text not null,
    email           text not null,
    organisation_id uuid not null references organisation,
    language        varchar(8) not null default 'en',
    password_hash   text,
    disabled_at     timestamptz,
    version         int not null default 1,
    created_at      timestamptz not null default now()
);
comment on column person.password_hash is 'Argon2id; null means that nobody can sign in as this person with a password';
create unique index person_email on person (lower(email));
create index person_name on person (lower(name), id);

create table employment (
    id              uuid primary key,
    person_id       uuid not null references person,
    organisation_id uuid not null references organisation,
    kind            varchar(20) not null check (kind in ('EMPLOYEE', 'GOVERNING_BODY')),
    valid_from      date not null,
    valid_to        date,
    check (valid_to is null or valid_to >= valid_from)
);
create index employment_person on employment (person_id, valid_from);
create index employment_organisation on employment (organisation_id);

create table role_grant (
    id         uuid primary key,
    person_id  uuid not null references person,
    role       varchar(40) not null,
    valid_from date not null,
    valid_to   date,
    granted_by uuid not null,
    revoked_at timestamptz,
    check (valid_to is null or valid_to >= valid_from)
);
comment on column role_grant.granted_by is 'a person, or the nil id for the product itself';
create index role_grant_person on role_grant (person_id);
create index role_grant_role on role_grant (role) where revoked_at is null;
