-- A decision has levels that are asked one after the other, and a level may need several people.
create table decision_round (
    case_id     uuid        not null,
    round       int         not null,
    authorities text        not null,
    opened_at   timestamptz not null,
    primary key (case_id, round)
);
insert into decision_round (case_id, round, authorities, opened_at)
select case_id, row_number() over (partition by case_id order by decided_at), lower(replace(authority, '_', '-')), decided_at
from decision;

alter table decision add column round int not null default 1;
alter table decision add column level int not null default 1 check (level > 0);
alter table decision add column settled boolean not null default true;
alter table decision add column letter_language text not null default 'en' check (letter_language in ('en', 'zh'));
alter table decision add column letter_document uuid;
update decision d set round = r.round
from (select id, row_number() over (partition by case_id order by decided_at) as round from decision) r
where r.id = d.id;
alter table decision alter column round drop default;
alter table decision alter column level drop default;
alter table decision alter column settled drop default;
alter table decision alter column letter_language drop default;

drop index decision_final_once;
-- A person counts once in a round, and a round is settled once.
create unique index decision_person_once on decision (case_id, round, decided_by);
create unique index decision_settled_once on decision (case_id, round) where settled;
