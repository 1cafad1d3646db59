-- By how much each counter moves on a day, known since when, under each version of its rule: derived from the ledger with every move of
-- it, so that a board adds up days instead of reading all credits. Can be thrown away and made again at any time.
create table target_movement (
    target       text        not null,
    version      int         not null,
    distinct_key text        not null,
    day          date        not null,
    counted      int         not null,
    provisional  int         not null,
    recorded_at  timestamptz not null
);
create index target_movement_key on target_movement (target, distinct_key);
create index target_movement_known on target_movement (target, version, recorded_at);

-- The sum of all movements of a day.
create table target_day (
    target      text not null,
    version     int  not null,
    day         date not null,
    counted     int  not null,
    provisional int  not null,
    primary key (target, version, day)
);

-- Which versions of a rule the movements are made for.
create table target_recount (
    target       text        not null,
    version      int         not null,
    recounted_at timestamptz not null,
    primary key (target, version)
);
