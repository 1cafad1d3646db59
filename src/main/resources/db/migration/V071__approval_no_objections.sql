-- What each participating country said, round by round. Nothing yet: outcome is null.
create table no_objection (
    case_id      uuid        not null,
    round        int         not null,
    position     int         not null,
    country      char(2)     not null,
    asked_role   text        not null,
    asked_at     timestamptz not null,
    version      int         not null,
    content_hash text        not null,
    outcome      text check (outcome in ('NO_OBJECTION', 'OBJECTION', 'LETTER_MISSING')),
    silent       boolean     not null default false,
    comment      text check (length(comment) <= 4000),
    document     uuid,
    answered_by  uuid,
    answered_at  timestamptz,
    primary key (case_id, round, country),
    unique (case_id, round, position),
    check ((outcome is null) = (answered_at is null)),
    check (silent = (outcome is not null and answered_by is null)),
    check (outcome <> 'OBJECTION' or comment is not null)
);
