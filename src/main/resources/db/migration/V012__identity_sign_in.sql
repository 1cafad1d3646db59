create table sign_in_failure (
    subject  bytea primary key,
    failures int not null,
    last_at  timestamptz not null
);
comment on table sign_in_failure is 'wrong passwords in a row, by the SHA-256 of an account, of an address or of a known device; forgotten after a quiet quarter of an hour';
create index sign_in_failure_age on sign_in_failure (last_at);

create table known_device (
    token_hash bytea primary key,
    person_id  uuid not null references person,
    last_used  timestamptz not null
);
create index known_device_person on known_device (person_id);

create table api_token (
    id           uuid primary key,
    person_id    uuid not null references person,
    label        text not null,
    scopes       text[] not null,
    token_hash   bytea not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
comment on column api_token.token_hash is 'SHA-256 of a token of 256 random bits; the token itself is shown once and stored nowhere';
create index api_token_person on api_token (person_id, created_at);

create table invitation (
    token_hash bytea primary key,
    person_id  uuid not null references person,
    expires_at timestamptz not null,
    used_at    timestamptz
);
comment on table invitation is 'lets a person set a first or a forgotten password, once; no administrator ever sees or sets one';
