-- What DMN-2 asked of the panel when the round began, and which seat everybody has.
alter table review_round
    add column stage                text   not null default 'FULL' check (stage in ('CONCEPT', 'FULL')),
    add column min_countries        int    not null default 1,
    add column outsiders            int    not null default 0,
    add column host_experts         int    not null default 0,
    add column standards_experts    int    not null default 0,
    add column third_at             numeric(5, 1) not null default 0,
    add column clarification_rounds int    not null default 0,
    -- one reviewer more than the panel began with, because two differed too much
    add column third_asked          boolean not null default false;

alter table review_assignment
    add column seat int not null default 1 check (seat > 0),
    drop constraint review_assignment_state_check,
    add constraint review_assignment_state_check
        check (state in ('ASSIGNED', 'DECLARED', 'SUBMITTED', 'CONFLICTED', 'REPLACED', 'VOIDED', 'CLOSED'));
create index review_assignment_case on review_assignment (case_id, round);

-- What the panel agreed on when its scores lay apart.
create table review_consensus (
    case_id        uuid        not null,
    round          int         not null,
    recommendation text check (recommendation in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'RETURN', 'REJECT')),
    fixable        boolean     not null,
    conditions     text[]      not null,
    minority_note  text check (length(minority_note) <= 10000),
    summary        text        not null check (length(summary) <= 10000),
    agreed_by      uuid        not null,
    agreed_at      timestamptz not null,
    primary key (case_id, round),
    foreign key (case_id, round) references review_round (case_id, round)
);

-- What a round came to: by consensus or as the mean of the reviews.
create table review_result (
    case_id    uuid          not null,
    round      int           not null,
    total      numeric(9, 4) not null,
    rank_total numeric(9, 4) not null,
    countries  int           not null,
    submitted  timestamptz   not null,
    primary key (case_id, round),
    foreign key (case_id, round) references review_round (case_id, round)
);

create table review_result_score (
    case_id   uuid          not null,
    round     int           not null,
    position  int           not null,
    criterion text          not null,
    points    numeric(9, 4) not null check (points >= 0),
    max       numeric(5, 1) not null check (max > 0),
    -- of the consensus, or of the mean
    agreed    boolean       not null,
    primary key (case_id, round, agreed, criterion),
    foreign key (case_id, round) references review_round (case_id, round)
);
