-- A financing that may do serious harm lies open before it is decided, and everybody may comment.
create table review_disclosure (
    case_id   uuid        primary key,
    number    text        not null unique,
    category  text        not null check (category in ('A', 'B')),
    opened_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > opened_at)
);
create index review_disclosure_order on review_disclosure (ends_at desc, case_id);

create table review_public_comment (
    id           uuid        primary key,
    case_id      uuid        not null references review_disclosure (case_id),
    name         text        not null check (length(name) between 1 and 120),
    words        text        not null check (length(words) between 1 and 4000),
    written_at   timestamptz not null,
    state        text        not null check (state in ('WAITING', 'SHOWN', 'HIDDEN')),
    moderated_by uuid,
    moderated_at timestamptz,
    check ((state = 'WAITING') = (moderated_at is null))
);
create index review_public_comment_order on review_public_comment (case_id, written_at, id);
