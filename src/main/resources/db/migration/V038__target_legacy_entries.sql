-- What happened before the product was in use (K20): entered by one person, confirmed by another. Its id is that of its case.
create sequence legacy_entry_number;
create table legacy_entry (
    id             uuid        primary key,
    seq            bigint      generated always as identity unique,
    number         text        not null unique,
    target         text        not null,
    title          text        not null,
    organisation   uuid        not null,
    lead_country   text        not null,
    countries      text[]      not null,
    distinct_key   text        not null,
    effective_date date        not null,
    evidence       uuid[]      not null check (cardinality(evidence) > 0),
    reason         text        not null,
    entered_by     uuid        not null,
    entered_at     timestamptz not null
);
create index legacy_entry_target on legacy_entry (target, seq desc);
create index legacy_entry_key on legacy_entry (target, distinct_key);
create index legacy_entry_evidence on legacy_entry using gin (evidence);

create table legacy_entry_decision (
    entry_id   uuid        primary key references legacy_entry (id),
    outcome    text        not null check (outcome in ('CONFIRM', 'REFUSE')),
    comment    text,
    decided_by uuid        not null,
    decided_at timestamptz not null
);
create trigger legacy_entry_append_only before update or delete on legacy_entry
    for each row execute function target_append_only();
create trigger legacy_entry_decision_append_only before update or delete on legacy_entry_decision
    for each row execute function target_append_only();

-- Whose a claim is: with the person who proposed it the organisation, of which nobody may move the counter, and which is all that is
-- known of what was entered later.
alter table credit_claim add column organisation uuid;
alter table credit_claim
    alter column proposer drop not null,
    add constraint credit_claim_whose check (proposer is not null or (origin = 'LEGACY' and organisation is not null));
create index credit_claim_organisation on credit_claim (organisation);
