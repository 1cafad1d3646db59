-- An agreement ends with its file when that is cancelled or merged into another one. What it was before stays written down.
create table agreement_end (
    case_id  uuid primary key,
    ended_at timestamptz not null
);
