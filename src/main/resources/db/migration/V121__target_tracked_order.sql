-- The order in which the entries behind a figure without a minimum became known, for the page that lists them newest first.
alter table tracked_figure add column seq bigint generated always as identity;
create unique index tracked_figure_newest on tracked_figure (target, seq desc);
