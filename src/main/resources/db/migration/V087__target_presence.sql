-- Everything here is derived from the ledger. It is made again at the start that follows, because no version counts as recounted.
delete from target_recount;

-- A movement names its key by the number of the key's first credit in the ledger, which is eight bytes wide and grows with time, and
-- says for which countries it moves by how much the number of keys in which they were present. It is
-- written in the order of time, so that a summary of each few pages is index enough for the instants.
drop table target_movement;
create table target_movement (
    target      text        not null,
    version     int         not null,
    key         bigint      not null,
    day         date        not null,
    counted     int         not null,
    provisional int         not null,
    present     int         not null,
    countries   text[]      not null,
    recorded_at timestamptz not null
);
create index target_movement_key on target_movement (key);
create index target_movement_recorded on target_movement using brin (recorded_at) with (pages_per_range = 16, autosummarize = on);

-- The sum of what was learnt in a month about a month, and about each of its days: in how many keys each country was present. Country by
-- country in one row, so that a table of countries reads a few hundred rows, however long the ledger is.
create table target_presence (
    target    text   not null,
    version   int    not null,
    learnt_in date   not null,
    span      text   not null check (span in ('DAY', 'MONTH')),
    since     date   not null,
    countries text[] not null,
    counted   int[]  not null check (cardinality(counted) = cardinality(countries)),
    primary key (target, version, learnt_in, span, since)
);
