create table idempotent_answer (
    person       uuid not null,
    key          varchar(255) not null,
    fingerprint  bytea not null,
    status       int not null,
    headers      text[] not null,
    body         bytea not null,
    created_at   timestamptz not null,
    primary key (person, key)
);
comment on table idempotent_answer is 'the first answer to a POST with an Idempotency-Key, given again for 24 hours; written in the transaction of what the POST did';
create index idempotent_answer_age on idempotent_answer (created_at);
