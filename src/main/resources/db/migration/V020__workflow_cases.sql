-- What the work list, the monitor and the timeline read. Written beside the engine, in its transactions.

create table case_file (
    case_id           uuid primary key,
    number            text not null unique,
    title             text not null,
    track             text not null,
    country           char(2) not null,
    lead_organisation uuid not null,
    amount_usd        numeric,
    elevated          boolean not null,
    started_at        timestamptz not null,
    ended_at          timestamptz,
    end_element       text
);
create index case_file_running on case_file (started_at, case_id) where ended_at is null;

create table work_item (
    task_id           text primary key,
    case_id           uuid not null references case_file,
    process           text not null,
    key               text not null,
    number            text not null,
    title             text not null,
    track             text not null,
    country           char(2) not null,
    lead_organisation uuid not null,
    role              text,
    escalated_role    text,
    assignee          uuid,
    excluded          uuid[] not null default '{}',
    created           timestamptz not null,
    due               timestamptz not null,
    priority          int not null default 50,
    reminded_at       timestamptz
);
create index work_item_case on work_item (case_id);
create index work_item_role_due on work_item (role, due, task_id);
create index work_item_escalated_due on work_item (escalated_role, due, task_id) where escalated_role is not null;
create index work_item_assignee_due on work_item (assignee, due, task_id) where assignee is not null;
create index work_item_due on work_item (due, task_id);

create table task_draft (
    task_id  text primary key references work_item on delete cascade,
    form     jsonb not null,
    saved_by uuid not null,
    saved_at timestamptz not null
);

-- The story of a file: one slim row for each step entered and left.
create table case_step (
    id                bigint generated always as identity primary key,
    case_id           uuid not null references case_file,
    process           text not null,
    definition_id     text not null,
    activity_instance text not null,
    element           text not null,
    kind              text not null,
    task_id           text,
    role              text,
    entered_at        timestamptz not null,
    left_at           timestamptz,
    person            uuid,
    cancelled         boolean not null default false
);
create index case_step_case on case_step (case_id, id);
create unique index case_step_activity on case_step (activity_instance, element);
create unique index case_step_task on case_step (task_id) where task_id is not null;
create index case_step_open on case_step (element, entered_at) where left_at is null;

-- Who may read a file because the process asked that role or person, and who never may.
create table case_party (
    case_id  uuid not null,
    role     text,
    person   uuid,
    excluded boolean not null default false,
    constraint case_party_one check ((role is null) <> (person is null)),
    constraint case_party_excluded_person check (not excluded or person is not null)
);
create unique index case_party_role on case_party (case_id, role) where role is not null;
create unique index case_party_person on case_party (case_id, person) where person is not null;
create index case_party_of_person on case_party (person, case_id) where person is not null;

create table demo_clock (
    only_row       boolean primary key default true check (only_row),
    offset_seconds bigint not null
);
