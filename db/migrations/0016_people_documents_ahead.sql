DROP INDEX `people_rhythm`;--> statement-breakpoint
DROP INDEX `people_introducer`;--> statement-breakpoint
CREATE INDEX `people_rhythm` ON `people` (`owner_id`,`cadence_days`,`last_contact_on`,`id`) WHERE cadence_days is not null;--> statement-breakpoint
CREATE INDEX `people_introducer` ON `people` (`owner_id`,`introduced_by_id`) WHERE introduced_by_id is not null;--> statement-breakpoint
DROP TRIGGER people_search_insert;
--> statement-breakpoint
-- An import has written the documents of those it makes before it makes them: see db/thread/search-documents.ts.
CREATE TRIGGER people_search_insert AFTER INSERT ON people WHEN NOT EXISTS (SELECT 1 FROM people_documents WHERE person_id = new.id) BEGIN
  INSERT INTO people_documents (person_id, owner, name, organization, position, notes)
  VALUES (new.id, iif(new.archived_at IS NULL, '', 'archived') || replace(new.owner_id, '-', ''), new.display,
    coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    new.position, new.notes || ' ' || new.how_met);
END;
