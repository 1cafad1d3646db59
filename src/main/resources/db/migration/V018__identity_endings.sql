-- Who says that an employment or a listing ended, and who wrote it down.
alter table employment
    add column end_source text,
    add column ended_by   uuid,
    add column ended_at   timestamptz;
comment on column employment.end_source is 'null while it lasts, and where the end was known from the beginning';

alter table sanctioned_party
    add column end_source text,
    add column ended_at   timestamptz,
    drop constraint sanctioned_party_period,
    add constraint sanctioned_party_period check (listed_to >= listed_from - 1);
comment on column sanctioned_party.listed_to is 'the day before listed_from where a party never should have been listed';
