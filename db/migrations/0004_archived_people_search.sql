-- The archived are found apart from the others: their documents carry another owner's word, so that no join has to leave them out.
DROP TRIGGER people_search_insert;
--> statement-breakpoint
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_documents (person_id) VALUES (new.id);
  INSERT INTO people_search (rowid, owner, name, organization, position, tags, notes, talk)
  SELECT document.id, iif(new.archived_at IS NULL, '', 'archived') || replace(new.owner_id, '-', ''), new.display,
    coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    new.position, '', new.notes || ' ' || new.how_met, ''
  FROM people_documents AS document WHERE document.person_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_archive AFTER UPDATE OF archived_at ON people
WHEN (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
  UPDATE people_search SET owner = iif(new.archived_at IS NULL, '', 'archived') || replace(new.owner_id, '-', '')
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = new.id);
END;
--> statement-breakpoint
UPDATE people_search SET owner = 'archived' || owner WHERE rowid IN (
  SELECT document.id FROM people JOIN people_documents AS document ON document.person_id = people.id WHERE people.archived_at IS NOT NULL);
