-- Ethics, safeguards, standards, export control and non-proliferation, beside the reviews of a round.
create table review_check (
    case_id    uuid        not null,
    round      int         not null,
    kind       text        not null check (kind in ('SAFEGUARDS', 'STANDARDS', 'EXPORT_CONTROL', 'NON_PROLIFERATION')),
    outcome    text check (outcome in ('CLEAR', 'CONDITIONS', 'BLOCKED')),
    -- the safeguards category that DMN-3 found, or the officer raised it to
    category   text check (category in ('A', 'B', 'FI', 'C')),
    conditions text[]      not null default '{}',
    comment    text check (length(comment) <= 10000),
    checked_by uuid,
    checked_at timestamptz,
    primary key (case_id, round, kind),
    foreign key (case_id, round) references review_round (case_id, round),
    check ((outcome is null) = (checked_at is null))
);

-- What the secretariat asked the proposer during a round, and what came back.
create table review_clarification (
    case_id       uuid        not null,
    round         int         not null,
    number        int         not null check (number > 0),
    question      text        not null check (length(question) <= 10000),
    asked_by      uuid        not null,
    asked_at      timestamptz not null,
    -- the version of the proposal that stood when it was asked, and the one that the answer left
    asked_version int         not null,
    version       int,
    answer        text check (length(answer) <= 20000),
    documents     uuid[]      not null default '{}',
    answered_by   uuid,
    answered_at   timestamptz,
    -- silence: the time was over
    closed_at     timestamptz,
    primary key (case_id, round, number),
    foreign key (case_id, round) references review_round (case_id, round),
    check ((answer is null) = (answered_at is null)),
    check (answer is null or closed_at is null)
);
