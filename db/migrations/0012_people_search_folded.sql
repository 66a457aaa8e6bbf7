-- Letters without an accent to lose (ø, ł, đ, æ …) are spelled out in the index, as the rules spell them: see lib/import/fold.ts. What a person's
-- document says stands in people_documents as it was written; the index reads it through people_spelled, and keeps no text of its own.
DROP TRIGGER people_search_insert;
--> statement-breakpoint
DROP TRIGGER people_search_update;
--> statement-breakpoint
DROP TRIGGER people_search_delete;
--> statement-breakpoint
DROP TRIGGER people_search_organization;
--> statement-breakpoint
DROP TRIGGER people_search_tag;
--> statement-breakpoint
DROP TRIGGER people_search_untag;
--> statement-breakpoint
DROP TRIGGER people_search_talk;
--> statement-breakpoint
DROP TRIGGER people_search_talk_delete;
--> statement-breakpoint
DROP TRIGGER people_search_talk_update;
--> statement-breakpoint
DROP TRIGGER people_search_archive;
--> statement-breakpoint
DROP TABLE people_search;
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN owner text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN name text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN organization text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN position text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN tags text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN notes text NOT NULL DEFAULT '';
--> statement-breakpoint
ALTER TABLE people_documents ADD COLUMN talk text NOT NULL DEFAULT '';
--> statement-breakpoint
UPDATE people_documents SET (owner, name, organization, position, tags, notes, talk) = (
  SELECT iif(person.archived_at IS NULL, '', 'archived') || replace(person.owner_id, '-', ''), person.display,
    coalesce((SELECT name FROM organizations WHERE owner_id = person.owner_id AND id = person.organization_id), ''), person.position,
    coalesce((SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = person.owner_id AND person_id = person.id), ''),
    person.notes || ' ' || person.how_met,
    coalesce((SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = person.owner_id AND person_id = person.id), '')
  FROM people AS person WHERE person.id = people_documents.person_id);
--> statement-breakpoint
CREATE VIEW people_spelled AS SELECT id, owner,
  iif(name GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), name) AS name,
  iif(organization GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(organization, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), organization) AS organization,
  iif(position GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(position, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), position) AS position,
  iif(tags GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(tags, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), tags) AS tags,
  iif(notes GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(notes, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), notes) AS notes,
  iif(talk GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(talk, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), talk) AS talk
FROM people_documents;
--> statement-breakpoint
CREATE VIRTUAL TABLE people_search USING fts5(owner, name, organization, position, tags, notes, talk,
  content = 'people_spelled', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO people_search (people_search) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER people_documents_insert AFTER INSERT ON people_documents BEGIN
  INSERT INTO people_search (rowid, owner, name, organization, position, tags, notes, talk) SELECT id, owner, name, organization, position, tags, notes, talk FROM people_spelled WHERE id = new.id;
END;
--> statement-breakpoint
-- The index is told what it is to forget, so it has to be asked for before it changes.
CREATE TRIGGER people_documents_before_update BEFORE UPDATE ON people_documents BEGIN
  INSERT INTO people_search (people_search, rowid, owner, name, organization, position, tags, notes, talk) SELECT 'delete', id, owner, name, organization, position, tags, notes, talk FROM people_spelled WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_documents_update AFTER UPDATE ON people_documents BEGIN
  INSERT INTO people_search (rowid, owner, name, organization, position, tags, notes, talk) SELECT id, owner, name, organization, position, tags, notes, talk FROM people_spelled WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_documents_delete BEFORE DELETE ON people_documents BEGIN
  INSERT INTO people_search (people_search, rowid, owner, name, organization, position, tags, notes, talk) SELECT 'delete', id, owner, name, organization, position, tags, notes, talk FROM people_spelled WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_insert AFTER INSERT ON people BEGIN
  INSERT INTO people_documents (person_id, owner, name, organization, position, notes)
  VALUES (new.id, iif(new.archived_at IS NULL, '', 'archived') || replace(new.owner_id, '-', ''), new.display,
    coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    new.position, new.notes || ' ' || new.how_met);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_update AFTER UPDATE OF display, organization_id, position, notes, how_met ON people
WHEN old.display <> new.display OR old.organization_id IS NOT new.organization_id OR old.position <> new.position
  OR old.notes <> new.notes OR old.how_met <> new.how_met BEGIN
  UPDATE people_documents SET name = new.display,
    organization = coalesce((SELECT name FROM organizations WHERE owner_id = new.owner_id AND id = new.organization_id), ''),
    position = new.position, notes = new.notes || ' ' || new.how_met
  WHERE person_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_archive AFTER UPDATE OF archived_at ON people
WHEN (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
  UPDATE people_documents SET owner = iif(new.archived_at IS NULL, '', 'archived') || replace(new.owner_id, '-', '') WHERE person_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_delete AFTER DELETE ON people BEGIN
  DELETE FROM people_documents WHERE person_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_organization AFTER UPDATE OF name ON organizations WHEN old.name <> new.name BEGIN
  UPDATE people_documents SET organization = new.name
  WHERE person_id IN (SELECT id FROM people WHERE owner_id = new.owner_id AND organization_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_tag AFTER INSERT ON tags BEGIN
  UPDATE people_documents
  SET tags = (SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = new.owner_id AND person_id = new.person_id)
  WHERE person_id = new.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_untag AFTER DELETE ON tags WHEN EXISTS (SELECT 1 FROM users WHERE id = old.owner_id) BEGIN
  UPDATE people_documents
  SET tags = coalesce((SELECT group_concat(tag, ', ') FROM tags WHERE owner_id = old.owner_id AND person_id = old.person_id), '')
  WHERE person_id = old.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk AFTER INSERT ON interactions WHEN new.line <> '' BEGIN
  UPDATE people_documents
  SET talk = (SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = new.owner_id AND person_id = new.person_id)
  WHERE person_id = new.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_delete AFTER DELETE ON interactions WHEN EXISTS (SELECT 1 FROM users WHERE id = old.owner_id) BEGIN
  UPDATE people_documents
  SET talk = coalesce((SELECT group_concat(line, char(10)) FROM interactions WHERE owner_id = old.owner_id AND person_id = old.person_id), '')
  WHERE person_id = old.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_update AFTER UPDATE OF line, person_id ON interactions
WHEN old.line <> new.line OR old.person_id <> new.person_id BEGIN
  UPDATE people_documents
  SET talk = coalesce((
    SELECT group_concat(interaction.line, char(10)) FROM interactions AS interaction
    WHERE interaction.owner_id = new.owner_id AND interaction.person_id = people_documents.person_id), '')
  WHERE person_id IN (old.person_id, new.person_id);
END;
--> statement-breakpoint
-- The name a list sorts and looks up by is spelled in the same way.
UPDATE people SET sort_name = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(sort_name, 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŋ', 'n')
WHERE sort_name GLOB '*[øłđðþßæœıħŋ]*';
