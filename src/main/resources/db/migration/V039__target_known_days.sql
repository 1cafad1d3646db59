-- What was learnt on each day about each day: a board of an earlier state of knowledge takes off whole days of learning, and single
-- movements only of the day in which its instant lies. Derived, as the other two.
create table target_learnt (
    target      text not null,
    version     int  not null,
    learnt_on   date not null,
    day         date not null,
    counted     int  not null,
    provisional int  not null,
    primary key (target, version, learnt_on, day)
);
insert into target_learnt (target, version, learnt_on, day, counted, provisional)
select target, version, (recorded_at at time zone 'UTC')::date, day, sum(counted), sum(provisional)
  from target_movement group by 1, 2, 3, 4;
drop index target_movement_known;
create index target_movement_recorded on target_movement (recorded_at);

-- A crossing may come from a new version of the rule, which is no file's doing (K25).
alter table target_crossing alter column case_id drop not null;

-- What a mark counts as, where not each file counts by itself: countries for a study. None means the file.
alter table shadow_mark add column counted_as text[];
