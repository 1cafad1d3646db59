-- What a proposer asks to change in a running project, how big that is, and what those who may decide made of it.
create table change_request (
    case_id      uuid        not null,
    no           int         not null check (no > 0),
    state        text        not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    reason       text        not null check (length(reason) <= 4000),
    base_version int         not null,
    content      jsonb       not null,
    budget_percent  double precision not null,
    end_months      int         not null check (end_months >= 0),
    parties_changed boolean     not null,
    levels       text[]      not null,
    amendment    uuid,
    asked_by     uuid        not null,
    asked_at     timestamptz not null,
    closed_at    timestamptz,
    primary key (case_id, no),
    check ((state = 'OPEN') = (closed_at is null))
);
-- One at a time: the next is asked on top of what became of the last.
create unique index change_request_open on change_request (case_id) where state = 'OPEN';
comment on column change_request.levels is 'who decides it if it is major, in order';

create table change_field (
    case_id uuid not null,
    no      int  not null,
    field   text not null,
    before  text,
    after   text,
    primary key (case_id, no, field),
    foreign key (case_id, no) references change_request (case_id, no)
);

create table change_decision (
    case_id    uuid        not null,
    no         int         not null,
    authority  text        not null,
    outcome    text        not null check (outcome in ('ACCEPT', 'REJECT')),
    comment    text check (length(comment) <= 4000),
    decided_by uuid        not null,
    decided_at timestamptz not null,
    primary key (case_id, no, authority),
    foreign key (case_id, no) references change_request (case_id, no)
);
