-- A post looks only at as many keys as the minimum has: this order lets it stop there.
create index credit_live on credit (target, distinct_key) where outcome <> 'REFUSED';
