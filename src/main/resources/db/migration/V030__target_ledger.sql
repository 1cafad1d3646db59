-- The counting rules in every version that ever was (K25).
create table target_definition (
    target             text        not null,
    version            int         not null check (version > 0),
    unit               text        not null,
    minimum            int         not null check (minimum > 0),
    count_at           text        not null,
    distinct_by        text        not null,
    countries_present  int         not null,
    members_present    int         not null,
    exclusivity_group  text,
    window_from        date        not null,
    window_to          date        not null,
    reason             text        not null,
    recorded_at        timestamptz not null,
    primary key (target, version)
);

-- What two people say happened. The newest claim of a file is the one that is posted.
create table credit_claim (
    id             uuid        primary key,
    seq            bigint      generated always as identity unique,
    case_id        uuid        not null,
    number         text        not null,
    title          text        not null,
    target         text        not null,
    distinct_key   text        not null,
    generation     int         not null check (generation > 0),
    effective_date date        not null,
    countries      text[]      not null,
    proposer       uuid        not null,
    poster         uuid        not null,
    confirmer      uuid        not null,
    evidence       uuid[]      not null,
    parent         text,
    place          text,
    occasion_from  date,
    occasion_to    date,
    claimed_at     timestamptz not null,
    constraint credit_claim_four_eyes check (
        poster <> confirmer and proposer <> poster and proposer <> confirmer
        and poster <> '00000000-0000-0000-0000-000000000000' and confirmer <> '00000000-0000-0000-0000-000000000000')
);
create index credit_claim_case on credit_claim (case_id, target, seq desc);
create index credit_claim_occasion on credit_claim (target, lower(place), occasion_from) where place is not null;

-- The ledger. A row is never changed: what ends a credit is a row of credit_reversal.
create table credit (
    id              uuid        primary key,
    seq             bigint      generated always as identity unique,
    idempotency_key text        not null unique,
    claim_id        uuid        not null references credit_claim (id),
    case_id         uuid        not null,
    target          text        not null,
    distinct_key    text        not null,
    generation      int         not null,
    count_at        text        not null,
    effective_date  date        not null,
    outcome         text        not null check (outcome in ('POSTED', 'PROVISIONAL', 'REFUSED')),
    reason          text        check ((outcome = 'REFUSED') = (reason is not null)),
    posted_at       timestamptz not null
);
create index credit_ledger on credit (target, seq desc);
create index credit_counted on credit (target, effective_date, posted_at, distinct_key) where outcome <> 'REFUSED';
create index credit_case on credit (case_id, target);
create index credit_claimed on credit (claim_id);

create table credit_reversal (
    credit_id      uuid        primary key references credit (id),
    effective_date date        not null,
    correction     boolean     not null,
    reason         text        not null,
    reversed_at    timestamptz not null,
    reversed_by    uuid        not null,
    confirmed_by   uuid        not null check (confirmed_by <> reversed_by)
);

-- The days on which a minimum was reached, and lost again (K22).
create table target_crossing (
    id          bigint      generated always as identity primary key,
    target      text        not null,
    direction   text        not null check (direction in ('REACHED', 'LOST')),
    on_date     date        not null,
    counted     int         not null,
    minimum     int         not null,
    case_id     uuid        not null,
    recorded_at timestamptz not null
);
create index target_crossing_target on target_crossing (target, id desc);

-- Figures beside a counter: each row says where a file stands from a day on.
create table shadow_mark (
    id          bigint      generated always as identity primary key,
    case_id     uuid        not null,
    target      text        not null,
    figure      text,
    marked_on   date        not null,
    recorded_at timestamptz not null
);
create index shadow_mark_case on shadow_mark (target, case_id, id desc);

create function target_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger target_definition_append_only before update or delete on target_definition
    for each row execute function target_append_only();
create trigger credit_claim_append_only before update or delete on credit_claim
    for each row execute function target_append_only();
create trigger credit_append_only before update or delete on credit
    for each row execute function target_append_only();
create trigger credit_reversal_append_only before update or delete on credit_reversal
    for each row execute function target_append_only();
create trigger target_crossing_append_only before update or delete on target_crossing
    for each row execute function target_append_only();
create trigger shadow_mark_append_only before update or delete on shadow_mark
    for each row execute function target_append_only();
