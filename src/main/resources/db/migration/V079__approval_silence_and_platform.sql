-- A text before all members: each procedure with the members of the day on which it opened.
create table silence_procedure (
    case_id      uuid        not null,
    round        int         not null check (round in (1, 2)),
    text_version int         not null,
    text_hash    text        not null,
    opened_at    timestamptz not null,
    ends_at      timestamptz not null check (ends_at > opened_at),
    outcome      text check (outcome in ('KEPT', 'BROKEN')),
    closed_at    timestamptz,
    primary key (case_id, round),
    check ((outcome is null) = (closed_at is null))
);

create table silence_member (
    case_id     uuid        not null,
    round       int         not null,
    position    int         not null,
    country     text        not null check (country ~ '^[A-Z]{2}$'),
    reachable   boolean     not null,
    answer      text check (answer in ('SUPPORT', 'OBJECTION')),
    reason      text check (length(reason) <= 4000),
    document    uuid,
    answered_by uuid,
    answered_at timestamptz,
    primary key (case_id, round, country),
    unique (case_id, round, position),
    foreign key (case_id, round) references silence_procedure,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    check (answer is distinct from 'OBJECTION' or reason is not null),
    check (answer is null or reachable or document is not null)
);
comment on column silence_member.reachable is 'a focal point with an account answers; otherwise only a letter can';

-- The stages of the one case of the research platform. A row is added and never changed.
create table platform_stage (
    case_id     uuid        not null,
    n           int         not null check (n > 0),
    stage       text        not null check (stage in ('OPTIONS_STUDIED', 'CONSULTED', 'DECIDED', 'LAUNCHED', 'DROPPED')),
    reached_on  date        not null,
    summary     text check (length(summary) <= 4000),
    document    uuid,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (case_id, n),
    check (stage = 'DROPPED' or document is not null)
);

create function platform_stage_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the stages of the platform are append-only: % is refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger platform_stage_is_append_only before update or delete on platform_stage
    for each row execute function platform_stage_refuse();
