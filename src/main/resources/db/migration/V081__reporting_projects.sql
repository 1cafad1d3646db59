-- The reports that a project owes, one after another, and every version of them that was sent.
create table project_report (
    id                     uuid primary key,
    case_id                uuid        not null,
    number                 int         not null check (number > 0),
    kind                   text        not null,
    run                    int check (run > 0),
    period_from            date        not null,
    period_to              date        not null check (period_to >= period_from),
    state                  text        not null check (state in ('ASKED', 'SUBMITTED', 'ACCEPTED', 'REFUSED', 'DROPPED')),
    asked_at               timestamptz not null,
    due_at                 timestamptz not null,
    escalated_at           timestamptz,
    suspension_proposed_at timestamptz,
    unique (case_id, number)
);
-- One at a time: what was sent twice is one.
create unique index project_report_one_open on project_report (case_id) where state in ('ASKED', 'SUBMITTED');

create table project_report_version (
    report               uuid        not null references project_report (id),
    version              int         not null check (version > 0),
    content              jsonb       not null,
    submitted_by         uuid        not null,
    submitted_at         timestamptz not null,
    finding              text check (finding in ('ACCEPT', 'RETURN', 'REFUSE')),
    verified_by          uuid,
    verified_at          timestamptz,
    verification_comment text check (length(verification_comment) <= 4000),
    confirmation         text check (confirmation in ('CONFIRM', 'REFUSE')),
    confirmed_by         uuid,
    confirmed_at         timestamptz,
    confirmation_comment text check (length(confirmation_comment) <= 4000),
    primary key (report, version),
    -- four eyes (K21)
    check (verified_by is null or verified_by <> submitted_by),
    check (confirmed_by is null or (confirmed_by <> verified_by and confirmed_by <> submitted_by))
);

create table midterm_decision (
    case_id    uuid primary key,
    outcome    text        not null check (outcome in ('CONTINUE', 'ADAPT', 'STOP')),
    reason     text        not null check (length(reason) <= 4000),
    decided_by uuid        not null,
    decided_at timestamptz not null
);

-- Why the work on a project ended early, who said so, and who confirmed that its credit ends.
create table project_stop (
    case_id      uuid primary key,
    reason       text        not null,
    words        text check (length(words) <= 4000),
    stopped_by   uuid        not null,
    stopped_at   timestamptz not null,
    confirmed_by uuid check (confirmed_by <> stopped_by),
    confirmed_at timestamptz,
    confirmation text check (length(confirmation) <= 4000)
);

create table project_closing (
    case_id   uuid primary key,
    outcome   text        not null check (outcome in ('COMPLETED', 'COMPLETED_WITH_REMARKS', 'NOT_ACCEPTED')),
    lessons   text        not null check (length(lessons) <= 10000),
    remarks   text check (length(remarks) <= 4000),
    closed_by uuid        not null,
    closed_at timestamptz not null
);

-- What somebody found who looked through the other credits of a proposer after false evidence (K19).
create table credit_review (
    case_id     uuid primary key,
    findings    text        not null check (length(findings) <= 4000),
    reviewed_by uuid        not null,
    reviewed_at timestamptz not null
);
