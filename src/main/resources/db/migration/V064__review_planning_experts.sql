-- A planning study asks for an expert of planning from elsewhere (domain.md 4.5).
alter table review_round add column planning_experts int not null default 0;
