-- What people do about a file that was approved: they suspend it and let it go on, cancel it, or merge it into another one.
-- Somebody proposes and gives the reason, another person answers.
create table file_suspension (
    id                  uuid primary key,
    case_id             uuid        not null,
    state               text        not null check (state in ('PROPOSED', 'REFUSED', 'SUSPENDED', 'LAPSED', 'RESUMED', 'ENDED')),
    reason              text        not null check (length(reason) between 1 and 2000),
    proposed_by         uuid        not null,
    proposed_at         timestamptz not null,
    answered_by         uuid check (answered_by <> proposed_by),
    answered_at         timestamptz,
    answer              text check (length(answer) <= 4000),
    since               date,
    until               date check (until > since),
    from_status         text,
    lapsed_at           timestamptz,
    resumption_reason   text check (length(resumption_reason) between 1 and 2000),
    resumption_by       uuid,
    resumption_at       timestamptz,
    resumption_answered_by uuid check (resumption_answered_by <> resumption_by),
    resumption_answered_at timestamptz,
    resumption_answer   text check (length(resumption_answer) <= 4000),
    check ((since is null) = (from_status is null) and (since is null) = (until is null)),
    check (state in ('PROPOSED', 'REFUSED', 'ENDED') or since is not null)
);
create index file_suspension_case on file_suspension (case_id, proposed_at);
-- One at a time.
create unique index file_suspension_open on file_suspension (case_id) where state in ('PROPOSED', 'SUSPENDED', 'LAPSED');

create table file_cancellation (
    id          uuid primary key,
    case_id     uuid        not null,
    state       text        not null check (state in ('PROPOSED', 'CANCELLED', 'KEPT', 'ENDED')),
    reason      text        not null check (length(reason) between 1 and 2000),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    answered_by uuid check (answered_by <> proposed_by),
    answered_at timestamptz,
    answer      text check (length(answer) <= 4000),
    check ((state in ('CANCELLED', 'KEPT')) = (answered_by is not null))
);
create index file_cancellation_case on file_cancellation (case_id, proposed_at);
create unique index file_cancellation_open on file_cancellation (case_id) where state = 'PROPOSED';

create table file_merger (
    id          uuid primary key,
    absorbed    uuid        not null,
    survivor    uuid        not null check (survivor <> absorbed),
    state       text        not null check (state in ('PROPOSED', 'MERGED', 'REFUSED', 'ENDED')),
    reason      text        not null check (length(reason) between 1 and 2000),
    proposed_by uuid        not null,
    proposed_at timestamptz not null,
    answered_by uuid check (answered_by <> proposed_by),
    answered_at timestamptz,
    answer      text check (length(answer) <= 4000),
    check ((state in ('MERGED', 'REFUSED')) = (answered_by is not null))
);
create index file_merger_absorbed on file_merger (absorbed, proposed_at);
create index file_merger_survivor on file_merger (survivor, proposed_at);
create unique index file_merger_open on file_merger (absorbed) where state = 'PROPOSED';
