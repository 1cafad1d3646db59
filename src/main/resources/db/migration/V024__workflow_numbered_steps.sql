-- A step of which a file has several at once says which of them it is: the party that signs, the condition to be met.
alter table work_item add column number_of int;
alter table case_step add column number_of int;
