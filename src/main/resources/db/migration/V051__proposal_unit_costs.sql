-- Read from the content: what one participant costs, to be compared within the track.
alter table proposal add column unit_cost_usd numeric(20, 2);
create index proposal_unit_cost on proposal (unit_cost_usd) where unit_cost_usd is not null and submitted_at is not null;
