-- A step may be asked of one country: then only that country's focal point finds it.
alter table work_item add column for_country char(2);
alter table case_step add column for_country char(2);

-- A role that is asked about a file in one country reads it in that country only.
alter table case_party add column country char(2);
alter table case_party add constraint case_party_country_of_role check (country is null or role is not null);
drop index case_party_role;
create unique index case_party_role on case_party (case_id, role, country) nulls not distinct where role is not null;
