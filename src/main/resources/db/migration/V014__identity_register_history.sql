-- The register keeps every entry that was ever made. What ends or corrects an entry takes its place: the old row stays, with who and when.
alter table register_entry drop constraint register_entry_status_check;
alter table register_entry add constraint register_entry_status_check check (status in ('MEMBER', 'OBSERVER', 'PARTNER', 'NONE'));
alter table register_entry
    add column recorded_by   uuid        not null default '00000000-0000-0000-0000-000000000000',
    add column recorded_at   timestamptz not null default now(),
    add column replaces      uuid references register_entry,
    add column superseded_by uuid,
    add column superseded_at timestamptz,
    add column reason        text,
    add constraint register_entry_superseded check ((superseded_at is null) = (superseded_by is null));
comment on column register_entry.superseded_at is 'since then another entry, or none, stands in its place; null while it holds';
comment on column register_entry.reason is 'why it was ended, corrected or struck out';

drop index register_entry_period;
create unique index register_entry_period on register_entry (country, status, valid_from) where superseded_at is null;
create index register_entry_country on register_entry (country, valid_from);
create index register_entry_replaces on register_entry (replaces) where replaces is not null;

create function register_entry_keeps_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.superseded_at is not null
       or (new.id, new.country, new.status, new.valid_from, new.source, new.certainty, new.recorded_by, new.recorded_at)
          is distinct from
          (old.id, old.country, old.status, old.valid_from, old.source, old.certainty, old.recorded_by, old.recorded_at)
       or new.valid_to is distinct from old.valid_to then
        raise exception 'register_entry keeps its history' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger register_entry_keeps_history before update or delete on register_entry
    for each row execute function register_entry_keeps_history();
