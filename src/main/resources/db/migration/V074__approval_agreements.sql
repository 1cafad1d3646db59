-- What binds the parties of an approved project: its versions, who signs, what must be met before it is in force.
create table agreement (
    case_id              uuid primary key,
    state                text        not null check (state in ('PREPARING', 'SIGNING', 'CONDITIONS', 'IN_FORCE', 'LAPSED')),
    opened_at            timestamptz not null,
    lapses_at            timestamptz not null,
    signed_at            timestamptz,
    in_force_at          timestamptz,
    lapsed_at            timestamptz,
    extension_reason     text check (length(extension_reason) <= 2000),
    extension_asked_by   uuid,
    extension_asked_at   timestamptz,
    extension_granted    boolean,
    extension_comment    text check (length(extension_comment) <= 4000),
    extension_decided_by uuid,
    extension_decided_at timestamptz,
    check ((extension_reason is null) = (extension_asked_at is null)),
    check ((extension_granted is null) = (extension_decided_at is null)),
    check (state <> 'IN_FORCE' or in_force_at is not null),
    check (state <> 'LAPSED' or lapsed_at is not null)
);

create table agreement_version (
    case_id          uuid        not null references agreement,
    n                int         not null check (n > 0),
    kind             text        not null check (kind in ('CONSORTIUM', 'PARTNERSHIP', 'MEMORANDUM', 'SHORT_FORM')),
    proposal_version int         not null,
    content_hash     text        not null,
    text_document    uuid,
    ip_annex         uuid,
    prepared_by      uuid        not null,
    prepared_at      timestamptz not null,
    primary key (case_id, n)
);

create table agreement_party (
    case_id      uuid    not null,
    version      int     not null,
    no           int     not null check (no > 0),
    name         text    not null,
    country      char(2) not null,
    organisation uuid,
    lead         boolean not null,
    signatory    text check (length(signatory) <= 200),
    document     uuid,
    on_letter    boolean,
    signed_by    uuid,
    signed_at    timestamptz,
    primary key (case_id, version, no),
    foreign key (case_id, version) references agreement_version (case_id, n),
    check ((signed_at is null) = (signatory is null)),
    check (on_letter is not true or document is not null)
);
comment on column agreement_party.organisation is 'the organisation whose proposers sign; null when the secretariat records its letter';

create table agreement_condition (
    case_id      uuid not null,
    version      int  not null,
    no           int  not null check (no > 0),
    origin       text not null check (origin in ('DECISION', 'AGREEMENT', 'MEMORANDUM')),
    text         text not null check (length(text) <= 1000),
    due          date not null,
    state        text not null check (state in ('OPEN', 'DELIVERED', 'MET')),
    evidence     text check (length(evidence) <= 4000),
    document     uuid,
    delivered_by uuid,
    delivered_at timestamptz,
    comment      text check (length(comment) <= 4000),
    judged_by    uuid,
    judged_at    timestamptz,
    primary key (case_id, version, no),
    foreign key (case_id, version) references agreement_version (case_id, n),
    check (state = 'OPEN' or evidence is not null),
    check (state <> 'MET' or judged_by is not null)
);

-- Money set aside for an approved project until its agreement is in force, or given back when it lapses.
create table budget_reservation (
    case_id     uuid primary key,
    amount      numeric     not null check (amount >= 0),
    currency    char(3)     not null,
    reserved_at timestamptz not null,
    released_at timestamptz
);

-- What the members of the partnership are told about an approved project.
create table award_notice (
    case_id      uuid primary key,
    number       text        not null,
    title        text        not null,
    track        text        not null,
    lead         text        not null,
    country      char(2)     not null,
    published_at timestamptz not null,
    retracted_at timestamptz
);
create index award_notice_published on award_notice (published_at desc, case_id);
