-- A suspended credit still counts, but provisionally (K16). One row for each credit: resuming makes a new generation.
create table credit_suspension (
    credit_id      uuid        primary key references credit (id),
    effective_date date        not null,
    reason         text        not null,
    suspended_at   timestamptz not null,
    suspended_by   uuid        not null,
    confirmed_by   uuid        not null check (confirmed_by <> suspended_by)
);
create trigger credit_suspension_append_only before update or delete on credit_suspension
    for each row execute function target_append_only();

-- A credit counts from the day of its event on; one that was resumed from the day of the resumption, by those who resumed it.
alter table credit add column counts_from date, add column posted_by uuid, add column confirmed_by uuid;
alter table credit alter column counts_from type date using effective_date;
alter table credit
    alter column counts_from set not null,
    add constraint credit_resumed_by_two check (
        case when posted_by is null then confirmed_by is null else confirmed_by is not null and confirmed_by <> posted_by end);

-- What a credit resumes. Taking back by correction takes back the whole chain, so that a credit may be ended and corrected.
alter table credit add column resumes uuid references credit (id);
alter table credit_reversal drop constraint credit_reversal_pkey;
alter table credit_reversal add primary key (credit_id, correction);
