-- With which countries a commitment that counts countries counts them (K6). The rule was meant from the first reading on, and no
-- study had a track to be credited by, so that no number changes its meaning.
alter table target_definition add column others text;
alter table target_definition
    alter column others type text using case when distinct_by = 'COUNTRY' then 'NEITHER_CHINA_NOR_LEAD' end;

-- Where a claim comes from: who led it, whether it was entered later (K20), of what it was once a part (K15).
alter table credit_claim
    add column lead_country   text,
    add column origin         text not null default 'FILE' check (origin in ('FILE', 'LEGACY')),
    add column split_from     uuid,
    add column split_decision uuid check (split_decision is null or split_from is not null);
create index credit_claim_proposer on credit_claim (proposer);
