create table register_entry (
    id         uuid primary key default gen_random_uuid(),
    country    char(2) not null,
    status     varchar(10) not null check (status in ('MEMBER', 'OBSERVER', 'PARTNER')),
    valid_from date not null,
    valid_to   date,
    source     text not null,
    certainty  varchar(10) not null check (certainty in ('HIGH', 'GOOD', 'LOW')),
    check (valid_to is null or valid_to >= valid_from)
);
create unique index register_entry_period on register_entry (country, status, valid_from);

create table sanctioned_party (
    id          uuid primary key default gen_random_uuid(),
    name        text not null,
    source      text not null,
    listed_from date not null,
    listed_to   date
);
create index sanctioned_party_name on sanctioned_party (lower(name));

-- the founding members of the Belt and Road Energy Partnership
insert into register_entry (country, status, valid_from, source, certainty)
select country, 'MEMBER', date '2019-04-25',
       'Belt and Road Energy Partnership, list of founding members announced at the inauguration in Beijing on 25 April 2019', 'HIGH'
  from unnest(array['AF','DZ','AZ','BO','KH','CV','TD','CN','TL','GQ','GM','HU','IQ','KW','KG','LA','MT','MN','MM','NP','NE','PK','CG',
                    'RS','SD','SR','TJ','TO','TR','VE']) as country;

insert into register_entry (country, status, valid_from, source, certainty) values
  ('CU', 'MEMBER', '2021-10-18', 'Accession announced at the second Energy Ministers'' Conference, Qingdao, 18 October 2021', 'HIGH'),
  ('MA', 'MEMBER', '2021-10-18', 'Press report of the second Energy Ministers'' Conference, October 2021; the day is that of the conference', 'GOOD'),
  ('IR', 'MEMBER', '2024-10-23', 'Press report of the third Energy Ministers'' Conference, October 2024; the day is that on which the action plan was unveiled', 'GOOD'),
  ('TH', 'MEMBER', '2024-10-23', 'Listed as a member in press reports; no date of accession was found, so it counts from the third Energy Ministers'' Conference', 'GOOD');

-- partners of the initiative: the members with their dates; the administrator adds the rest with a source
insert into register_entry (country, status, valid_from, source, certainty)
select country, 'PARTNER', valid_from,
       'Partner at the latest since it joined the Belt and Road Energy Partnership: ' || source, certainty
  from register_entry where status = 'MEMBER';

insert into register_entry (country, status, valid_from, valid_to, source, certainty) values
  ('IT', 'PARTNER', '2019-03-23', '2023-12-06',
   'Memorandum of 23 March 2019; withdrawal notified in December 2023 (reported on 6 December 2023)', 'HIGH');
