-- Who says that somebody worked there, and who wrote it down.
alter table employment
    add column source      text,
    add column recorded_by uuid        not null default '00000000-0000-0000-0000-000000000000',
    add column recorded_at timestamptz not null default now();
comment on column employment.source is 'null for what was entered with the person';
