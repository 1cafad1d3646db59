-- What verified files add to the commitments without a minimum. A row is never changed; the same row twice is one.
create table tracked_figure (
    case_id        uuid        not null,
    target         text        not null,
    measure        text        not null,
    distinct_key   text        not null default '',
    amount         int         not null check (amount >= 0),
    effective_date date        not null,
    recorded_at    timestamptz not null,
    primary key (target, case_id, measure, distinct_key)
);
