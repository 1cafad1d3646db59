-- The text of a governance statement or joint position: where it stands, and each version as it was filed.
create table governance_text (
    case_id         uuid primary key references proposal,
    stage           text not null check (stage in ('DRAFTING', 'CHECK', 'CLEARED', 'SILENCE', 'ADOPTED', 'NOT_ADOPTED')),
    rounds          int  not null default 0 check (rounds between 0 and 2),
    adopted_version int,
    adopted_at      timestamptz,
    check ((stage = 'ADOPTED') = (adopted_version is not null and adopted_at is not null))
);
comment on column governance_text.rounds is 'how many times it was put before the members in silence';

create index governance_text_adopted on governance_text (adopted_at desc) where stage = 'ADOPTED';

create table governance_text_version (
    case_id  uuid        not null references governance_text,
    n        int         not null check (n > 0),
    round    int         not null check (round between 0 and 2),
    language text        not null,
    body     text        not null check (length(body) between 100 and 20000),
    note     text check (length(note) <= 2000),
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    filed_by uuid        not null,
    filed_at timestamptz not null,
    primary key (case_id, n)
);
comment on column governance_text_version.round is '0 while it was drafted, 1 when it was negotiated after an objection';
comment on column governance_text_version.hash is 'SHA-256 of the body in UTF-8';

create function governance_text_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a text that was filed or adopted is not changed: % on %', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger governance_text_version_stays before update or delete on governance_text_version
    for each row execute function governance_text_refuse();
create trigger governance_text_is_frozen before update or delete on governance_text
    for each row when (old.stage = 'ADOPTED') execute function governance_text_refuse();

create table governance_text_check (
    case_id    uuid        not null,
    n          int         not null,
    outcome    text        not null check (outcome in ('CLEAR', 'RETURN')),
    comment    text check (length(comment) <= 4000),
    checked_by uuid        not null,
    checked_at timestamptz not null,
    primary key (case_id, n, checked_at),
    foreign key (case_id, n) references governance_text_version
);
create trigger governance_text_check_stays before update or delete on governance_text_check
    for each row execute function governance_text_refuse();
