-- Everything here is derived from the ledger. It is made again at the start that follows, because no version counts as recounted.
delete from target_recount;

-- A movement names its key by the number of the key's first credit in the ledger, and says for which countries it moves by how much the
-- number of keys in which they were present. What is kept of a key is found by the moments of its credits, so that one index is enough,
-- which grows at its end.
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
create index target_movement_recorded on target_movement (recorded_at, key);

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

-- An event names what it is a part of by the number of that file (K3).
create index credit_claim_number on credit_claim (number);
