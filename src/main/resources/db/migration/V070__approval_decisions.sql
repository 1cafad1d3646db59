-- What was decided on which version of a file, by whom, in which capacity.
create table decision (
    id           uuid primary key,
    case_id      uuid        not null,
    outcome      text        not null check (outcome in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    authority    text        not null,
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    version      int         not null,
    content_hash text        not null,
    reason       text check (length(reason) <= 4000),
    letter       text check (length(letter) <= 20000),
    conditions   text[]      not null,
    check (outcome not in ('RETURN', 'REJECT') or reason is not null),
    check (outcome <> 'APPROVE_WITH_CONDITIONS' or cardinality(conditions) > 0)
);
create index decision_case on decision (case_id, decided_at);
-- Returned once, never twice.
create unique index decision_returned_once on decision (case_id) where outcome = 'RETURN';
-- Approved or rejected once, and that is the end of it.
create unique index decision_final_once on decision (case_id) where outcome <> 'RETURN';

create table decision_escalation (
    case_id      uuid        not null,
    authority    text        not null,
    escalated_at timestamptz not null,
    primary key (case_id, authority, escalated_at)
);
