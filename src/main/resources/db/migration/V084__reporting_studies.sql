-- A planning study goes its way with each of its countries (domain.md 4.5): its data, its workshop, its acceptance.
create table study_country (
    case_id            uuid        not null,
    country            char(2)     not null,
    position           int         not null check (position >= 0),
    asked_role         text        not null check (asked_role in ('FOCAL_POINT', 'COORDINATOR')),
    state              text        not null default 'OPEN' check (state in ('OPEN', 'COUNTED', 'NOT_COUNTED', 'REVERSED')),
    data_document      uuid,
    data_signed_on     date,
    confidentiality    text check (confidentiality in ('PUBLIC', 'INTERNAL', 'CONFIDENTIAL', 'SECRET')),
    data_by            uuid,
    data_at            timestamptz,
    workshop_on        date,
    workshop_place     text check (length(workshop_place) <= 200),
    workshop_women     int check (workshop_women >= 0),
    workshop_men       int check (workshop_men >= 0),
    workshop_findings  text check (length(workshop_findings) <= 4000),
    workshop_document  uuid,
    workshop_by        uuid,
    workshop_at        timestamptz,
    primary key (case_id, country),
    unique (case_id, position),
    check ((data_at is null) = (data_document is null)),
    check ((workshop_at is null) = (workshop_document is null))
);

-- What the authority of a country said to the final report, and who verified and confirmed that it may count.
create table study_answer (
    case_id              uuid        not null,
    country              char(2)     not null,
    number               int         not null check (number > 0),
    answer               text        not null check (answer in ('ACCEPT', 'DECLINE', 'SILENT')),
    decided_on           date,
    document             uuid,
    comment              text check (length(comment) <= 4000),
    recorded_by          uuid,
    recorded_at          timestamptz not null,
    finding              text check (finding in ('ACCEPT', 'RETURN', 'REFUSE')),
    verified_by          uuid,
    verified_at          timestamptz,
    verification_comment text check (length(verification_comment) <= 4000),
    confirmation         text check (confirmation in ('CONFIRM', 'REFUSE')),
    confirmed_by         uuid,
    confirmed_at         timestamptz,
    confirmation_comment text check (length(confirmation_comment) <= 4000),
    primary key (case_id, country, number),
    foreign key (case_id, country) references study_country (case_id, country),
    check (answer <> 'ACCEPT' or (document is not null and decided_on is not null)),
    -- four eyes (K21)
    check (verified_by is null or verified_by <> recorded_by),
    check (confirmed_by is null or confirmed_by <> verified_by)
);

-- Why the acceptance of one country ended, who said so, and who confirmed that its credit ends.
create table study_reversal (
    case_id      uuid        not null,
    country      char(2)     not null,
    reason       text        not null check (reason in ('ACCEPTANCE_WITHDRAWN', 'REPORT_UNSOUND', 'LETTER_FORGED')),
    words        text        not null check (length(words) <= 4000),
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    confirmed_by uuid check (confirmed_by <> asked_by),
    confirmed_at timestamptz,
    confirmation text check (length(confirmation) <= 4000),
    primary key (case_id, country),
    foreign key (case_id, country) references study_country (case_id, country)
);

create table study_publication (
    case_id      uuid primary key,
    document     uuid        not null,
    address      text check (length(address) <= 500),
    published_by uuid        not null,
    published_at timestamptz not null
);
