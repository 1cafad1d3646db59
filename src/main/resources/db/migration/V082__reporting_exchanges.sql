-- An adopted instrument can be looked up.
alter table report add column official_reference text check (length(official_reference) <= 200);
alter table report add constraint report_adopted_has_reference check (output <> 'INSTRUMENT_ADOPTED' or official_reference is not null);

-- What is left of an exchange a year later.
create table outcome_note (
    case_id      uuid primary key,
    reached      int check (reached >= 0),
    summary      text        not null check (length(summary) <= 10000),
    submitted_by uuid        not null,
    submitted_at timestamptz not null
);
