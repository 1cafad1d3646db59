-- A body may need several of its people for a major change: each person decides once on a change, an authority as often as its quorum asks.
alter table change_decision drop constraint change_decision_pkey;
alter table change_decision add constraint change_decision_pkey primary key (case_id, no, decided_by);
