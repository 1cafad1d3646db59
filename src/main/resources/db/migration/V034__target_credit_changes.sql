-- What one coordinator asks to do with a single credit, and what another one said to it (K17 to K19, K21).
create table credit_change (
    id             uuid        primary key,
    seq            bigint      generated always as identity unique,
    credit_id      uuid        not null references credit (id),
    case_id        uuid        not null,
    target         text        not null,
    country        text,
    kind           text        not null check (kind in ('CORRECTION', 'REVERSAL', 'NOT_VERIFIED')),
    effective_date date        check ((kind = 'CORRECTION') = (effective_date is null)),
    reason         text        not null,
    evidence       uuid        check (kind = 'CORRECTION' or evidence is not null),
    asked_by       uuid        not null,
    asked_at       timestamptz not null
);
create index credit_change_credit on credit_change (credit_id, seq desc);
create index credit_change_case on credit_change (case_id, seq desc);
create index credit_change_evidence on credit_change (evidence) where evidence is not null;

create table credit_change_decision (
    change_id  uuid        primary key references credit_change (id),
    outcome    text        not null check (outcome in ('CONFIRM', 'REFUSE')),
    comment    text,
    decided_by uuid        not null,
    decided_at timestamptz not null
);

create trigger credit_change_append_only before update or delete on credit_change
    for each row execute function target_append_only();
create trigger credit_change_decision_append_only before update or delete on credit_change_decision
    for each row execute function target_append_only();
