-- What a project achieved stands beside the counter for good, next to its credit.
alter table shadow_mark add column lasting boolean not null default false;
drop index shadow_mark_case;
create index shadow_mark_case on shadow_mark (target, case_id, lasting, id desc);
