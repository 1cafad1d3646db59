-- The due diligence of a financing is a round without seats: its six examinations hold for the panel that follows.
alter table review_round
    drop constraint review_round_stage_check,
    add constraint review_round_stage_check check (stage in ('CONCEPT', 'DILIGENCE', 'FULL')),
    drop constraint review_round_panel_size_check,
    add constraint review_round_panel_size_check check (panel_size > 0 or stage = 'DILIGENCE');

alter table review_check
    drop constraint review_check_kind_check,
    add constraint review_check_kind_check check (kind in ('SAFEGUARDS', 'STANDARDS', 'EXPORT_CONTROL', 'NON_PROLIFERATION',
        'TECHNOLOGY', 'ECONOMICS', 'FINANCES', 'LAW', 'INTEGRITY'));

-- What was said on the way of a financing: about its concept, its mandate, its term sheet. Nothing is ever changed.
create table review_appraisal_note (
    case_id     uuid        not null,
    number      int         not null check (number > 0),
    kind        text        not null check (kind in ('CONCEPT', 'MANDATE', 'TERM_SHEET', 'ANSWER')),
    outcome     text check (outcome in ('CLEAR', 'REFUSE', 'AGREE', 'CHANGE')),
    words       text check (length(words) <= 10000),
    document_id uuid,
    person      uuid        not null,
    noted_at    timestamptz not null,
    primary key (case_id, number)
);
