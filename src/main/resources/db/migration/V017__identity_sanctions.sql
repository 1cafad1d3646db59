-- Who put a party on the sanctions list, and who took it off.
alter table sanctioned_party
    add column recorded_by uuid        not null default '00000000-0000-0000-0000-000000000000',
    add column recorded_at timestamptz not null default now(),
    add column ended_by    uuid,
    add constraint sanctioned_party_period check (listed_to >= listed_from);
create index sanctioned_party_newest on sanctioned_party (recorded_at desc, id);
