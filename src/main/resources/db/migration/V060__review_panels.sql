-- One run of the review of a file: who was asked, what they declared, what they scored, what came of it.
create table review_round (
    case_id       uuid        not null,
    round         int         not null check (round > 0),
    track         text        not null,
    working_group text        not null,
    panel_size    int         not null check (panel_size > 0),
    started_at    timestamptz not null,
    outcome       text check (outcome in ('RECOMMEND', 'RECOMMEND_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    concluded_at  timestamptz,
    primary key (case_id, round),
    check ((outcome is null) = (concluded_at is null))
);

create table review_assignment (
    id          uuid primary key,
    case_id     uuid        not null,
    round       int         not null,
    reviewer    uuid        not null,
    assigned_by uuid        not null,
    assigned_at timestamptz not null,
    state       text        not null check (state in ('ASSIGNED', 'DECLARED', 'SUBMITTED', 'CONFLICTED', 'REPLACED', 'CLOSED')),
    -- why the coordinator took somebody who was flagged (R-COI)
    flag_reason text check (length(flag_reason) <= 2000),
    -- the conflict that the reviewer declared
    statement   text check (length(statement) <= 4000),
    declared_at timestamptz,
    reminded_at timestamptz,
    ended_at    timestamptz,
    foreign key (case_id, round) references review_round (case_id, round)
);
-- A person is asked once a round: whoever was replaced or declared a conflict is not asked again.
create unique index review_assignment_once on review_assignment (case_id, round, reviewer);
create index review_assignment_open on review_assignment (reviewer) where state in ('ASSIGNED', 'DECLARED');

create table review (
    id             uuid primary key,
    assignment     uuid        not null unique references review_assignment (id),
    total          numeric(6, 1) not null check (total >= 0),
    recommendation text        not null check (recommendation in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    fixable        boolean     not null,
    conditions     text[]      not null,
    confidential   text check (length(confidential) <= 10000),
    version        int         not null,
    submitted_at   timestamptz not null
);

create table review_score (
    review    uuid          not null references review (id),
    position  int           not null,
    criterion text          not null,
    points    numeric(5, 1) not null check (points >= 0),
    max       numeric(5, 1) not null check (max > 0),
    comment   text check (length(comment) <= 10000),
    primary key (review, criterion),
    check (points <= max)
);
