create schema audit;

create table audit.head (
    stream    uuid primary key,
    seq       bigint not null check (seq >= 0),
    hash      bytea not null,
    signature bytea not null,
    chained   bigint not null default 0
);
comment on table audit.head is 'the end of each stream; locked last in a transaction, in the order of the streams';
comment on column audit.head.stream is 'a case id; ffffffff-ffff-ffff-ffff-ffffffffffff for what concerns no single file';
comment on column audit.head.chained is 'up to which seq the global stream bears witness of this one';

create table audit.entry (
    stream         uuid not null,
    seq            bigint not null check (seq > 0),
    at             timestamptz not null,
    actor          uuid not null,
    on_behalf_of   uuid,
    roles          text not null,
    action         text not null,
    object_type    text not null,
    object_id      text not null,
    object_version bigint,
    details        text not null,
    request_id     text,
    node           text not null,
    prev_hash      bytea not null,
    hash           bytea not null,
    signature      bytea not null,
    primary key (stream, seq)
);
comment on column audit.entry.at is 'the clock of the database when the head was locked';
comment on column audit.entry.roles is 'codes of the roles that the actor held then';
comment on column audit.entry.details is 'JSON, keys in order, exactly as hashed';
comment on column audit.entry.signature is 'HMAC-SHA256 of the hash; its key is not in the database';
create index entry_at on audit.entry (at, stream, seq);
create index entry_actor on audit.entry (actor, at);
create index entry_action on audit.entry (action, at);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger entry_is_append_only before update or delete on audit.entry
    for each row execute function audit.refuse();
create trigger entry_is_never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse();
create trigger head_stays before delete on audit.head
    for each row execute function audit.refuse();
create trigger head_is_never_emptied before truncate on audit.head
    for each statement execute function audit.refuse();
create trigger head_only_moves_on before update on audit.head
    for each row when (new.stream <> old.stream or new.seq < old.seq or new.chained < old.chained)
    execute function audit.refuse();
