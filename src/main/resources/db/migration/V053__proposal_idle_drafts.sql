-- Drafts by the time of their last change: the hourly look for those that nobody works on reads only these.
create index proposal_idle_draft on proposal (changed_at) where status = 'DRAFT';
