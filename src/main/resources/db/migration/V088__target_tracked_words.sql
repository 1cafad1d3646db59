-- What is followed of a commitment without a minimum and is no number: the stage of a milestone, an outcome in words.
-- A row is never changed; the newest day says where a milestone stands.
create table tracked_word (
    id             bigint generated always as identity primary key,
    case_id        uuid        not null,
    target         text        not null,
    measure        text        not null,
    words          text        not null check (length(words) between 1 and 10000),
    evidence       uuid,
    effective_date date        not null,
    recorded_at    timestamptz not null
);
create unique index tracked_word_once on tracked_word (target, measure, case_id, effective_date, md5(words));
create index tracked_word_newest on tracked_word (target, measure, effective_date desc, id desc);
