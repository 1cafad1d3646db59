-- What the financier that leads decided about a financing that the own authority approved.
create table approval_financier_decision (
    case_id     uuid        primary key,
    outcome     text        not null check (outcome in ('APPROVE', 'REJECT')),
    financier   text        not null,
    reference   text        not null check (length(reference) <= 200),
    document_id uuid        not null,
    -- by the financier itself, or by a coordinator on its letter
    on_letter   boolean     not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
