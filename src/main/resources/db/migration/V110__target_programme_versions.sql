-- The programme file in every version: what shipped and what administrators proposed. Two of them put one in force (K25).
create table programme_version (
    id              uuid        primary key,
    seq             bigint      generated always as identity unique,
    content         text        not null,
    sha256          char(64)    not null,
    base_sha256     char(64),
    reason          text        not null,
    proposed_by     uuid        not null,
    proposed_at     timestamptz not null,
    state           text        not null check (state in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    number          int         unique check ((state = 'IN_FORCE') = (number is not null)),
    check ((state = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    constraint programme_version_four_eyes check (
        state <> 'IN_FORCE' or proposed_by = '00000000-0000-0000-0000-000000000000' or proposed_by <> decided_by)
);
comment on column programme_version.number is 'the order in which versions came into force: the highest is the one that runs';
comment on column programme_version.base_sha256 is 'what ran when it was proposed; null for what shipped with the product';
create index programme_version_newest on programme_version (seq desc);
create index programme_version_sha on programme_version (sha256) where state = 'IN_FORCE';

create function programme_version_keeps_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state <> 'PROPOSED' or new.content <> old.content or new.sha256 <> old.sha256
       or new.reason <> old.reason or new.proposed_by <> old.proposed_by or new.proposed_at <> old.proposed_at then
        raise exception 'programme_version keeps its history' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger programme_version_keeps_history before update or delete on programme_version
    for each row execute function programme_version_keeps_history();
