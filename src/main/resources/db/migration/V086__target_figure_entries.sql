-- A figure of a commitment without a minimum may grow more than once with the same file, and is taken back by an entry of the opposite
-- sign, never by a change: `entry` names what moved it.
alter table tracked_figure drop constraint tracked_figure_pkey;
alter table tracked_figure drop constraint tracked_figure_amount_check;
alter table tracked_figure add column entry text not null default 'VERIFIED';
alter table tracked_figure alter column amount type bigint;
alter table tracked_figure add primary key (target, case_id, measure, distinct_key, entry);
create index tracked_figure_case on tracked_figure (case_id);

create trigger tracked_figure_append_only before update or delete on tracked_figure
    for each row execute function target_append_only();
