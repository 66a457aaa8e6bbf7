-- What is searched of a person, in one document each. SQLite's own full-text search, kept by triggers: a migration that rebuilds
-- people, organizations, tags or interactions has to create its triggers again (db/search.test.ts says so).
CREATE TABLE people_documents (id integer PRIMARY KEY, person_id text NOT NULL UNIQUE);
--> statement-breakpoint
CREATE VIRTUAL TABLE people_search USING fts5(owner, name, organization, position, tags, notes, talk, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_documents (person_id) VALUES (new.id);
  INSERT INTO people_search (rowid, owner, name, organization, position, tags, notes, talk)
  SELECT document.id, replace(new.owner_id, '-', ''), new.display,
    coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    new.position, '', new.notes || ' ' || new.how_met, ''
  FROM people_documents AS document WHERE document.person_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_update AFTER UPDATE OF display, organization_id, position, notes, how_met ON people
WHEN old.display <> new.display OR old.organization_id IS NOT new.organization_id OR old.position <> new.position
  OR old.notes <> new.notes OR old.how_met <> new.how_met BEGIN
  UPDATE people_search SET name = new.display,
    organization = coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    position = new.position, notes = new.notes || ' ' || new.how_met
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
  DELETE FROM people_search WHERE rowid = (SELECT id FROM people_documents WHERE person_id = old.id);
  DELETE FROM people_documents WHERE person_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_organization AFTER UPDATE OF name ON organizations WHEN old.name <> new.name BEGIN
  UPDATE people_search SET organization = new.name WHERE rowid IN (
    SELECT document.id FROM people JOIN people_documents AS document ON document.person_id = people.id
    WHERE people.owner_id = new.owner_id AND people.organization_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_tag AFTER INSERT ON tags BEGIN
  UPDATE people_search SET tags = (SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = new.owner_id AND person_id = new.person_id)
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = new.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_untag AFTER DELETE ON tags WHEN EXISTS (SELECT 1 FROM users WHERE id = old.owner_id) BEGIN
  UPDATE people_search
  SET tags = coalesce((SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = old.owner_id AND person_id = old.person_id), '')
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = old.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk AFTER INSERT ON interactions WHEN new.line <> '' BEGIN
  UPDATE people_search
  SET talk = (SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = new.owner_id AND person_id = new.person_id)
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = new.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_delete AFTER DELETE ON interactions WHEN EXISTS (SELECT 1 FROM users WHERE id = old.owner_id) BEGIN
  UPDATE people_search
  SET talk = coalesce((SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = old.owner_id AND person_id = old.person_id), '')
  WHERE rowid = (SELECT id FROM people_documents WHERE person_id = old.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_update AFTER UPDATE OF line, person_id ON interactions
WHEN old.line <> new.line OR old.person_id <> new.person_id BEGIN
  UPDATE people_search
  SET talk = coalesce((
    SELECT group_concat(interaction.line, char(10)) FROM interactions AS interaction
    JOIN people_documents AS document ON document.person_id = interaction.person_id
    WHERE document.id = people_search.rowid), '')
  WHERE rowid IN (SELECT id FROM people_documents WHERE person_id IN (old.person_id, new.person_id));
END;
--> statement-breakpoint
INSERT INTO people_documents (person_id) SELECT id FROM people;
--> statement-breakpoint
INSERT INTO people_search (rowid, owner, name, organization, position, tags, notes, talk)
SELECT document.id, replace(person.owner_id, '-', ''), person.display,
  coalesce((SELECT name FROM organizations WHERE owner_id = person.owner_id AND id = person.organization_id), ''), person.position,
  coalesce((SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = person.owner_id AND person_id = person.id), ''),
  person.notes || ' ' || person.how_met,
  coalesce((SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = person.owner_id AND person_id = person.id), '')
FROM people AS person JOIN people_documents AS document ON document.person_id = person.id;
