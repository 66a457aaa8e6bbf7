-- What a plan holds is searched in one document each: the plan itself, its goals, steps, outcomes and feedback. As with people, triggers keep
-- the documents: a migration that rebuilds one of these tables has to create its triggers again (db/plan-search.test.ts checks them).
-- `owner` begins with the kind, so that each kind is asked for by itself, and with "archived" where the plan (of an outcome: the person) is archived.
CREATE VIEW plan_contents AS
SELECT plan.id, 'plan' || replace(plan.owner_id, '-', '') AS owner, plan.name,
  plan.objective || char(10) || plan.reasons || char(10) || plan."values" AS text
FROM plans AS plan
UNION ALL
SELECT goal.id, iif(EXISTS (SELECT 1 FROM plans AS plan WHERE plan.owner_id = goal.owner_id AND plan.id = goal.plan_id AND plan.archived_at IS NOT NULL), 'archived', '') || 'goal' || replace(goal.owner_id, '-', '') AS owner, goal.statement,
  goal.matters || char(10) || goal.serves_part || char(10) || goal.open_findings_reason || char(10) || goal.unit
FROM goals AS goal
UNION ALL
SELECT step.id, iif(EXISTS (SELECT 1 FROM plans AS plan WHERE plan.owner_id = step.owner_id AND plan.id = step.plan_id AND plan.archived_at IS NOT NULL), 'archived', '') || 'step' || replace(step.owner_id, '-', '') AS owner, step.title, step.place || char(10) || step.notes
FROM steps AS step
UNION ALL
SELECT outcome.id, iif(EXISTS (SELECT 1 FROM people AS person WHERE person.owner_id = outcome.owner_id AND person.id = outcome.person_id AND person.archived_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM steps AS step JOIN plans AS plan ON plan.owner_id = step.owner_id AND plan.id = step.plan_id
    WHERE step.owner_id = outcome.owner_id AND step.id = outcome.step_id AND plan.archived_at IS NOT NULL), 'archived', '') || 'outcome' || replace(outcome.owner_id, '-', '') AS owner, outcome.text, outcome.report
FROM outcomes AS outcome
UNION ALL
SELECT line.id, iif(EXISTS (SELECT 1 FROM plans AS plan WHERE plan.owner_id = line.owner_id AND plan.id = line.plan_id AND plan.archived_at IS NOT NULL), 'archived', '') || 'feedback' || replace(line.owner_id, '-', '') AS owner, line.text, line.answer || char(10) || line.from_name
FROM feedback AS line;
--> statement-breakpoint
CREATE TABLE plan_documents (id integer PRIMARY KEY, row_id text NOT NULL UNIQUE, owner text NOT NULL, name text NOT NULL, text text NOT NULL);
--> statement-breakpoint
INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents;
--> statement-breakpoint
-- A name is spelled in every way that people type it, as in people_spelled.
CREATE VIEW plan_spelled AS SELECT id, owner,
  name
    || iif(name GLOB '*[''’‘ʼʻ`´.‐‑-]*', ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), '`', ''), '´', ''), '.', ''), '‐', ''), '‑', ''), '-', ''), '')
    || iif(written GLOB '*[äöüåøÄÖÜÅØ]*', ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(written, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'å', 'aa'), 'ø', 'oe'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'), 'Å', 'Aa'), 'Ø', 'Oe'), '')
    || iif(written GLOB '*[฀-໿က-႟ᄀ-ᇿក-៿々〇぀-ヿ㄰-㆏㐀-䶿一-鿿가-힯豈-﫿𠀀-𯿿]*', ' ' || (
      WITH RECURSIVE place(at) AS (SELECT 2 UNION ALL SELECT at + 1 FROM place WHERE at < length(written))
      SELECT coalesce(group_concat(substr(written, at, 24), ' '), '') FROM place
      WHERE at <= length(written) AND substr(written, at, 1) GLOB '[฀-໿က-႟ᄀ-ᇿក-៿々〇぀-ヿ㄰-㆏㐀-䶿一-鿿가-힯豈-﫿𠀀-𯿿]'), '') AS name,
  text
FROM (SELECT id, owner, name AS written,
  iif(name GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), name) AS name,
  iif(text GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), text) AS text
FROM plan_documents);
--> statement-breakpoint
CREATE VIRTUAL TABLE plan_search USING fts5(owner, name, text,
  content = 'plan_spelled', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO plan_search (plan_search) VALUES ('rebuild');
--> statement-breakpoint
CREATE TRIGGER plan_documents_insert AFTER INSERT ON plan_documents BEGIN
  INSERT INTO plan_search (rowid, owner, name, text) SELECT id, owner, name, text FROM plan_spelled WHERE id = new.id;
END;
--> statement-breakpoint
-- The index is told what it is to forget, so it has to be asked for before it changes.
CREATE TRIGGER plan_documents_before_update BEFORE UPDATE ON plan_documents BEGIN
  INSERT INTO plan_search (plan_search, rowid, owner, name, text) SELECT 'delete', id, owner, name, text FROM plan_spelled WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_documents_update AFTER UPDATE ON plan_documents BEGIN
  INSERT INTO plan_search (rowid, owner, name, text) SELECT id, owner, name, text FROM plan_spelled WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_documents_delete BEFORE DELETE ON plan_documents BEGIN
  INSERT INTO plan_search (plan_search, rowid, owner, name, text) SELECT 'delete', id, owner, name, text FROM plan_spelled WHERE id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_plans_insert AFTER INSERT ON plans BEGIN
  INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_plans_update AFTER UPDATE OF name, objective, reasons, "values" ON plans
WHEN old.name IS NOT new.name OR old.objective IS NOT new.objective OR old.reasons IS NOT new.reasons OR old."values" IS NOT new."values" BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_plans_delete AFTER DELETE ON plans BEGIN
  DELETE FROM plan_documents WHERE row_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_goals_insert AFTER INSERT ON goals BEGIN
  INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_goals_update AFTER UPDATE OF plan_id, statement, unit, matters, serves_part, open_findings_reason ON goals
WHEN old.plan_id IS NOT new.plan_id OR old.statement IS NOT new.statement OR old.unit IS NOT new.unit OR old.matters IS NOT new.matters OR old.serves_part IS NOT new.serves_part OR old.open_findings_reason IS NOT new.open_findings_reason BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_goals_delete AFTER DELETE ON goals BEGIN
  DELETE FROM plan_documents WHERE row_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_steps_insert AFTER INSERT ON steps BEGIN
  INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_steps_update AFTER UPDATE OF title, place, notes ON steps
WHEN old.title IS NOT new.title OR old.place IS NOT new.place OR old.notes IS NOT new.notes BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_steps_delete AFTER DELETE ON steps BEGIN
  DELETE FROM plan_documents WHERE row_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_outcomes_insert AFTER INSERT ON outcomes BEGIN
  INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_outcomes_update AFTER UPDATE OF person_id, step_id, text, report ON outcomes
WHEN old.person_id IS NOT new.person_id OR old.step_id IS NOT new.step_id OR old.text IS NOT new.text OR old.report IS NOT new.report BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_outcomes_delete AFTER DELETE ON outcomes BEGIN
  DELETE FROM plan_documents WHERE row_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_feedback_insert AFTER INSERT ON feedback BEGIN
  INSERT INTO plan_documents (row_id, owner, name, text) SELECT id, owner, name, text FROM plan_contents WHERE id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_feedback_update AFTER UPDATE OF plan_id, text, answer, from_name ON feedback
WHEN old.plan_id IS NOT new.plan_id OR old.text IS NOT new.text OR old.answer IS NOT new.answer OR old.from_name IS NOT new.from_name BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_feedback_delete AFTER DELETE ON feedback BEGIN
  DELETE FROM plan_documents WHERE row_id = old.id;
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_steps_plan AFTER UPDATE OF plan_id ON steps WHEN old.plan_id <> new.plan_id BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id IN (
    SELECT new.id UNION ALL SELECT id FROM outcomes WHERE owner_id = new.owner_id AND step_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_plans_archive AFTER UPDATE OF archived_at ON plans
WHEN (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id IN (
    SELECT id FROM goals WHERE owner_id = new.owner_id AND plan_id = new.id
    UNION ALL SELECT id FROM steps WHERE owner_id = new.owner_id AND plan_id = new.id
    UNION ALL SELECT id FROM feedback WHERE owner_id = new.owner_id AND plan_id = new.id
    UNION ALL SELECT outcome.id FROM steps AS step JOIN outcomes AS outcome ON outcome.owner_id = step.owner_id AND outcome.step_id = step.id
      WHERE step.owner_id = new.owner_id AND step.plan_id = new.id);
END;
--> statement-breakpoint
CREATE TRIGGER plan_search_people_archive AFTER UPDATE OF archived_at ON people
WHEN (old.archived_at IS NULL) <> (new.archived_at IS NULL) BEGIN
  UPDATE plan_documents SET owner = present.owner, name = present.name, text = present.text
  FROM plan_contents AS present WHERE present.id = plan_documents.row_id AND present.id IN (SELECT id FROM outcomes WHERE owner_id = new.owner_id AND person_id = new.id);
END;
