-- While a file is suspended its steps wait and its clocks stand still.
alter table case_file add column suspended_at timestamptz;
create index case_file_suspended on case_file (suspended_at) where suspended_at is not null;
alter table work_item add column suspended boolean not null default false;
