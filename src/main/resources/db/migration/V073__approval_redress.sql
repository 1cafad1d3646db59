-- Requests to look at a rejection again because of how it came about.
create table redress (
    id           uuid        primary key,
    case_id      uuid        not null,
    requested_by uuid        not null,
    requested_at timestamptz not null,
    grounds      text        not null check (length(grounds) <= 8000),
    outcome      text check (outcome in ('UPHELD', 'DISMISSED')),
    authority    text,
    decided_by   uuid,
    decided_at   timestamptz,
    reason       text check (length(reason) <= 4000),
    check ((outcome is null) = (decided_at is null)),
    check (outcome is null or (authority is not null and decided_by is not null and reason is not null))
);
create index redress_case on redress (case_id, requested_at);
create unique index redress_open_once on redress (case_id) where outcome is null;
