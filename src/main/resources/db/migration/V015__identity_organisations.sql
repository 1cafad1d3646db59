-- Organisations are kept with an identifier, a validity and a source; every version of each stays to be read.
alter table organisation
    add column identifier text,
    add column valid_from date,
    add column valid_to   date,
    add column source     text,
    add column certainty  varchar(10) check (certainty in ('HIGH', 'GOOD', 'LOW')),
    add column version    int         not null default 1,
    add column changed_by uuid        not null default '00000000-0000-0000-0000-000000000000',
    add column changed_at timestamptz not null default now(),
    add constraint organisation_period check (valid_to >= valid_from);
comment on column organisation.identifier is 'registration agency and number, such as XI-ROR-03yrm5c26';
create unique index organisation_identifier on organisation (identifier) where identifier is not null;
create index organisation_page on organisation (lower(name), id);

create table organisation_version (
    organisation_id uuid not null references organisation,
    version         int  not null,
    name            text not null,
    country         char(2) not null,
    type            varchar(4) not null,
    identifier      text,
    valid_from      date,
    valid_to        date,
    source          text,
    certainty       varchar(10),
    changed_by      uuid not null,
    changed_at      timestamptz not null,
    primary key (organisation_id, version)
);

create function organisation_is_remembered() returns trigger language plpgsql as $$
begin
    insert into organisation_version values (new.id, new.version, new.name, new.country, new.type, new.identifier, new.valid_from,
                                             new.valid_to, new.source, new.certainty, new.changed_by, new.changed_at);
    return new;
end $$;
insert into organisation_version
select id, version, name, country, type, identifier, valid_from, valid_to, source, certainty, changed_by, changed_at from organisation;
create trigger organisation_is_remembered after insert or update on organisation
    for each row execute function organisation_is_remembered();
