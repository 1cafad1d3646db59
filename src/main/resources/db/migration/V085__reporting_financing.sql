-- What was signed of a financing, cancelled of it and paid out: movements that are only ever added (IATI transactions 2 and 3).

-- Units of a currency for one US dollar on a day, as somebody published it.
create table exchange_rate (
    currency   char(3)     not null,
    day        date        not null,
    rate       numeric     not null check (rate > 0),
    source     text        not null check (length(source) between 1 and 200),
    entered_by uuid        not null,
    entered_at timestamptz not null,
    primary key (currency, day)
);

-- A financing whose agreement is in force. Its row is held by whoever moves its money.
create table financing (
    case_id      uuid primary key,
    effective_on date        not null,
    opened_at    timestamptz not null
);

create table financing_balance (
    case_id   uuid    not null references financing,
    currency  char(3) not null,
    committed numeric not null check (committed >= 0),
    disbursed numeric not null check (disbursed >= 0),
    primary key (case_id, currency),
    constraint never_more_than_signed check (disbursed <= committed)
);

create table disbursement_request (
    case_id      uuid        not null references financing,
    number       int         not null check (number > 0),
    amount       numeric     not null check (amount > 0),
    currency     char(3)     not null,
    purpose      text        not null check (length(purpose) <= 4000),
    document     uuid,
    state        text        not null check (state in ('REQUESTED', 'CLEARED', 'REFUSED', 'ORDERED', 'RECORDED', 'SET_ASIDE')),
    requested_by uuid        not null,
    requested_at timestamptz not null,
    checked_by   uuid check (checked_by <> requested_by),
    checked_at   timestamptz,
    comment      text check (length(comment) <= 4000),
    ordered_by   uuid check (ordered_by <> checked_by and ordered_by <> requested_by),
    ordered_at   timestamptz,
    reference    text check (length(reference) <= 100),
    primary key (case_id, number),
    check (state not in ('CLEARED', 'ORDERED', 'RECORDED') or checked_by is not null),
    check (state not in ('ORDERED', 'RECORDED') or ordered_by is not null)
);
-- One at a time: what was asked for twice is one.
create unique index disbursement_request_one_open on disbursement_request (case_id) where state in ('REQUESTED', 'CLEARED', 'ORDERED');

create table financing_movement (
    case_id     uuid        not null references financing,
    number      int         not null check (number > 0),
    kind        text        not null check (kind in ('COMMITMENT', 'PAYMENT')),
    cause       text        not null check (cause in ('SIGNED', 'RESTRUCTURED', 'CANCELLED', 'CLOSED', 'STOPPED', 'PAID', 'REVERSED')),
    amount      numeric     not null check (amount <> 0),
    currency    char(3)     not null,
    day         date        not null,
    rate        numeric     not null check (rate > 0),
    rate_day    date        not null,
    rate_source text        not null,
    usd         numeric     not null,
    request     int,
    reverses    int,
    reference   text check (length(reference) <= 100),
    document    uuid,
    reason      text check (length(reason) <= 4000),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (case_id, number),
    foreign key (case_id, request) references disbursement_request (case_id, number),
    foreign key (case_id, reverses) references financing_movement (case_id, number),
    -- reversed once, by a row with the opposite sign
    unique (case_id, reverses),
    check ((cause = 'PAID') = (request is not null)),
    check ((cause = 'REVERSED') = (reverses is not null)),
    check (cause not in ('SIGNED', 'PAID') or amount > 0),
    check (cause not in ('CANCELLED', 'CLOSED', 'STOPPED', 'REVERSED') or amount < 0),
    check ((kind = 'PAYMENT') = (cause in ('PAID', 'REVERSED')))
);

-- The sums follow the movements, whoever writes them; a sum that may not be is refused with the movement.
create function financing_balance_follows() returns trigger language plpgsql as $$
begin
    insert into financing_balance as known (case_id, currency, committed, disbursed) values (new.case_id, new.currency, 0, 0)
        on conflict do nothing;
    update financing_balance
       set committed = committed + case when new.kind = 'COMMITMENT' then new.amount else 0 end,
           disbursed = disbursed + case when new.kind = 'PAYMENT' then new.amount else 0 end
     where case_id = new.case_id and currency = new.currency;
    return new;
end $$;
create trigger financing_movement_moves_balance after insert on financing_movement
    for each row execute function financing_balance_follows();

create function reporting_append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger financing_movement_append_only before update or delete on financing_movement
    for each row execute function reporting_append_only();
create trigger exchange_rate_append_only before update or delete on exchange_rate
    for each row execute function reporting_append_only();

-- What the borrower promised for as long as the financing lives, and everything that was found about it.
create table covenant (
    case_id  uuid not null references financing,
    number   int  not null check (number > 0),
    type     text not null check (type in ('POLICY', 'PERFORMANCE', 'FIDUCIARY')),
    text     text not null check (length(text) <= 1000),
    evidence text not null check (length(evidence) <= 500),
    due      date not null,
    state    text not null check (state in ('OPEN', 'MET', 'BREACHED', 'WAIVED')),
    primary key (case_id, number)
);

create table covenant_finding (
    case_id  uuid        not null,
    covenant int         not null,
    number   int         not null check (number > 0),
    finding  text        not null check (finding in ('MET', 'BREACHED', 'REMEDY', 'SUSPEND', 'WAIVE')),
    reason   text check (length(reason) <= 4000),
    document uuid,
    due      date,
    found_by uuid        not null,
    found_at timestamptz not null,
    primary key (case_id, covenant, number),
    foreign key (case_id, covenant) references covenant (case_id, number),
    check (finding = 'MET' or reason is not null),
    check ((finding in ('REMEDY', 'SUSPEND')) = (due is not null))
);
create trigger covenant_finding_append_only before update or delete on covenant_finding
    for each row execute function reporting_append_only();

create table disbursement_suspension (
    case_id      uuid        not null references financing,
    number       int         not null check (number > 0),
    reason       text        not null check (length(reason) <= 4000),
    suspended_by uuid        not null,
    suspended_at timestamptz not null,
    outcome      text check (outcome in ('RESUMED', 'CANCELLED')),
    words        text check (length(words) <= 4000),
    ended_by     uuid,
    ended_at     timestamptz,
    primary key (case_id, number),
    check ((outcome is null) = (ended_at is null))
);
create unique index disbursement_suspension_one_at_a_time on disbursement_suspension (case_id) where ended_at is null;
