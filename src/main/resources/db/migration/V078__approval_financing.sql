-- The agreement of a financing, and the conditions precedent that its form names.
alter table agreement_version drop constraint agreement_version_kind_check;
alter table agreement_version add constraint agreement_version_kind_check
    check (kind in ('CONSORTIUM', 'PARTNERSHIP', 'MEMORANDUM', 'SHORT_FORM', 'FINANCING'));
alter table agreement_condition drop constraint agreement_condition_origin_check;
alter table agreement_condition add constraint agreement_condition_origin_check
    check (origin in ('DECISION', 'AGREEMENT', 'MEMORANDUM', 'PRECEDENT'));
