-- What proposers ask for. The content is kept exactly as typed, so that nothing is lost that is not yet right.
create table proposal (
    id                     uuid primary key,
    track                  text not null,
    number                 text unique,
    status                 text not null,
    version                int not null,
    content                jsonb not null,
    lead_organisation      uuid not null,
    lead_organisation_name text not null,
    lead_country           char(2) not null,
    created_by             uuid not null,
    created_at             timestamptz not null,
    changed_by             uuid not null,
    changed_at             timestamptz not null,
    submitted_at           timestamptz,
    submissions            int not null default 0,
    postponements          int not null default 0,
    end_reason             text,
    -- read from the content for lists and comparisons
    title                  text not null default '',
    countries              text[] not null default '{}',
    planned_start          date,
    planned_end            date,
    place                  text,
    event_start            timestamp,
    event_end              timestamp
);
create index proposal_of_lead on proposal (lead_organisation, changed_at desc, id desc);
create index proposal_changed on proposal (changed_at desc, id desc);

-- What was submitted, each time, and its fingerprint.
create table proposal_version (
    case_id      uuid not null references proposal,
    n            int not null,
    content      jsonb not null,
    hash         text not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null,
    primary key (case_id, n)
);

-- Completeness and eligibility: what the rules found and what the coordinator made of it, once a submission.
create table screening (
    case_id     uuid not null references proposal,
    round       int not null,
    failures    text[] not null,
    warnings    text[] not null,
    checked_at  timestamptz not null,
    outcome     text,
    comment     text,
    reasons     text[] not null default '{}',
    screened_by uuid,
    screened_at timestamptz,
    primary key (case_id, round)
);

-- The last number of each track and year. A refused submission may leave a gap.
create table proposal_counter (
    track text not null,
    year  int not null,
    last  bigint not null,
    primary key (track, year)
);
