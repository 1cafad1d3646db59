-- Open files that are looked at again because the register of countries or the sanctions list changed: one row for each of them, so that
-- the work goes on where it stopped and several nodes share it.
create table reevaluation (
    id          uuid primary key,
    cause       text        not null check (cause in ('COUNTRY', 'SANCTIONS')),
    subject     text        not null,
    since       date        not null,
    started_by  uuid        not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
comment on column reevaluation.subject is 'the country''s code, or the name of the party on the sanctions list';
create index reevaluation_newest on reevaluation (started_at desc, id);
create index reevaluation_open on reevaluation (started_at, id) where finished_at is null;

create table reevaluation_file (
    reevaluation_id uuid not null references reevaluation,
    case_id         uuid not null references proposal,
    result          text check (result in ('ELIGIBLE', 'FOUND', 'CLEARED', 'COUNTED', 'OVER', 'FAILED')),
    looked_at       timestamptz,
    primary key (reevaluation_id, case_id),
    check ((result is null) = (looked_at is null))
);
create index reevaluation_file_waiting on reevaluation_file (reevaluation_id, case_id) where result is null;
create index reevaluation_file_case on reevaluation_file (case_id);

-- What an open file is no longer: found by the rules, cleared by them, or judged by a coordinator.
create table eligibility_finding (
    id              uuid primary key,
    case_id         uuid        not null references proposal,
    code            text        not null,
    day             date        not null,
    reevaluation_id uuid        not null references reevaluation,
    found_at        timestamptz not null,
    cleared_at      timestamptz,
    outcome         text check (outcome in ('CONTINUE', 'END')),
    comment         text,
    decided_by      uuid,
    decided_at      timestamptz,
    check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null))
);
comment on column eligibility_finding.day is 'the day on which the rule is broken: of submission, or on which the file would count';
create unique index eligibility_finding_open on eligibility_finding (case_id, code) where cleared_at is null;
create index eligibility_finding_case on eligibility_finding (case_id, found_at);

create index proposal_named_countries on proposal using gin (countries) where submitted_at is not null;
