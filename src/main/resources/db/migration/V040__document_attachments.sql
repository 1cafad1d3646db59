create table document (
    id         uuid primary key,
    case_id    uuid not null,
    kind       varchar(40) not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    size       bigint not null check (size >= 0),
    sha256     varchar(64) not null,
    stored_by  uuid not null,
    stored_at  timestamptz not null
);
create index document_case on document (case_id, stored_at);
comment on column document.media_type is 'found in the content, one of the allowed types';

create table document_piece (
    document_id uuid not null references document on delete cascade,
    number      int not null check (number >= 0),
    bytes       bytea not null,
    primary key (document_id, number)
);
-- the allowed types are packed already: packing them again only costs time
alter table document_piece alter column bytes set storage external;
