-- Who sends the same comment twice, by a double click or another try, has said it once.
delete from review_public_comment later using review_public_comment earlier
where later.case_id = earlier.case_id and later.name = earlier.name and later.words = earlier.words
  and (later.written_at, later.id) > (earlier.written_at, earlier.id);
create unique index review_public_comment_once on review_public_comment (case_id, md5(name || ' ' || words));
