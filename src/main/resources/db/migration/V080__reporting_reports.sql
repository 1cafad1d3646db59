-- What the proposer reports, version by version, and what the two coordinators made of it.
create table report (
    id                   uuid primary key,
    case_id              uuid        not null,
    version              int         not null check (version > 0),
    held_from            date        not null,
    held_to              date        not null check (held_to >= held_from),
    output               text        not null,
    summary              text        not null check (length(summary) <= 10000),
    submitted_by         uuid        not null,
    submitted_at         timestamptz not null,
    state                text        not null check (state in ('SUBMITTED', 'ACCEPTED', 'RETURNED', 'REFUSED', 'CONFIRMED', 'CREDIT_REFUSED')),
    verified_by          uuid,
    verified_at          timestamptz,
    verification_comment text check (length(verification_comment) <= 4000),
    confirmed_by         uuid,
    confirmed_at         timestamptz,
    confirmation_comment text check (length(confirmation_comment) <= 4000),
    unique (case_id, version),
    -- four eyes (K21)
    check (confirmed_by is null or (confirmed_by <> verified_by and confirmed_by <> submitted_by))
);
-- At most one report of a file is open or taken: posted twice is one.
create unique index report_one_live on report (case_id) where state in ('SUBMITTED', 'ACCEPTED', 'CONFIRMED');

create table report_attendance (
    report   uuid not null references report (id),
    position int  not null,
    country  text not null check (country ~ '^[A-Z]{2}$'),
    women    int  not null check (women >= 0),
    men      int  not null check (men >= 0),
    primary key (report, country),
    check (women + men > 0)
);

create table report_proof (
    report   uuid not null references report (id),
    position int  not null,
    document uuid not null,
    primary key (report, document)
);

-- When the report of a file is asked for, and until when it counts.
create table report_schedule (
    case_id     uuid primary key,
    due_at      timestamptz not null,
    remind_at   timestamptz not null,
    stop_at     timestamptz not null,
    reminded_at timestamptz
);
