-- What came of an adopted text: seats and roles with their proof, verified before they are followed.
alter table outcome_note add column seats int check (seats between 0 and 100);
alter table outcome_note add column document uuid;
alter table outcome_note add column finding text check (finding in ('ACCEPT', 'REFUSE'));
alter table outcome_note add column finding_comment text check (length(finding_comment) <= 4000);
alter table outcome_note add column verified_by uuid;
alter table outcome_note add column verified_at timestamptz;
alter table outcome_note add constraint outcome_note_seats_have_proof check (coalesce(seats, 0) = 0 or document is not null);
alter table outcome_note add constraint outcome_note_is_verified_by_somebody
    check ((finding is null) = (verified_by is null) and (finding is null) = (verified_at is null));
