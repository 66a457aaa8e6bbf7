CREATE TABLE `interaction_people` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`interaction_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`interaction_id`) REFERENCES `interactions`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interaction_people_pair` ON `interaction_people` (`owner_id`,`interaction_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `interaction_people_person` ON `interaction_people` (`owner_id`,`person_id`,`interaction_id`);--> statement-breakpoint
-- Whom a conversation was with moves to a table of its own. The first person's row takes the conversation's id with "-1", so that the trash can name it too.
INSERT INTO interaction_people (id, owner_id, created_at, interaction_id, person_id)
SELECT id || '-1', owner_id, created_at, id, person_id FROM interactions;
--> statement-breakpoint
-- What waits in the trash can still be undone: a removed conversation comes back with its person, a merge gives its conversations back.
INSERT INTO trashed_rows (owner_id, trash_id, kind, noun, row_id, json)
SELECT owner_id, trash_id, 'row', 'interaction_people', row_id || '-1', json_object('id', row_id || '-1', 'ownerId', owner_id,
  'createdAt', json ->> 'createdAt', 'version', 1, 'interactionId', row_id, 'personId', json ->> 'personId', 'position', 0)
FROM trashed_rows WHERE kind = 'row' AND noun = 'interactions';
--> statement-breakpoint
INSERT INTO trashed_rows (owner_id, trash_id, kind, noun, row_id, json)
SELECT owner_id, trash_id, 'made', 'interaction_people', row_id || '-1', '{}' FROM trashed_rows WHERE kind = 'made' AND noun = 'interactions';
--> statement-breakpoint
UPDATE trashed_rows SET noun = 'interaction_people', row_id = row_id || '-1'
WHERE kind = 'mention' AND noun = 'interactions' AND json ->> 'column' = 'personId';
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_interactions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`happened_on` text NOT NULL,
	`line` text DEFAULT '' NOT NULL,
	`is_outreach` integer DEFAULT false NOT NULL,
	`answered_on` text,
	`followed_up_on` text,
	`followed_up_again_on` text,
	`closed_on` text,
	`step_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`step_id`) REFERENCES `steps`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_interactions`("id", "owner_id", "created_at", "version", "kind", "happened_on", "line", "is_outreach", "answered_on", "followed_up_on", "followed_up_again_on", "closed_on", "step_id") SELECT "id", "owner_id", "created_at", "version", "kind", "happened_on", "line", "is_outreach", "answered_on", "followed_up_on", "followed_up_again_on", "closed_on", "step_id" FROM `interactions`;--> statement-breakpoint
DROP TABLE `interactions`;--> statement-breakpoint
ALTER TABLE `__new_interactions` RENAME TO `interactions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `interactions_day` ON `interactions` (`owner_id`,`happened_on`);--> statement-breakpoint
CREATE INDEX `interactions_step` ON `interactions` (`owner_id`,`step_id`);--> statement-breakpoint
CREATE INDEX `interactions_outreach` ON `interactions` (`owner_id`,`happened_on`) WHERE is_outreach = 1;--> statement-breakpoint
CREATE INDEX `interactions_waiting` ON `interactions` (`owner_id`,`happened_on`) WHERE is_outreach = 1 and answered_on is null and closed_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX `interactions_owner_id` ON `interactions` (`owner_id`,`id`);
--> statement-breakpoint
-- Rebuilding the table took its triggers away: what people said is found through the rows that say who was there.
CREATE TRIGGER people_search_talk AFTER INSERT ON interaction_people
WHEN EXISTS (SELECT 1 FROM interactions WHERE owner_id = new.owner_id AND id = new.interaction_id AND line <> '') BEGIN
  UPDATE people_documents SET talk = (SELECT group_concat(line, char(10)) FROM interaction_people AS present
    JOIN interactions AS interaction ON interaction.owner_id = present.owner_id AND interaction.id = present.interaction_id
    WHERE present.owner_id = new.owner_id AND present.person_id = new.person_id)
  WHERE person_id = new.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_delete AFTER DELETE ON interaction_people WHEN EXISTS (SELECT 1 FROM users WHERE id = old.owner_id) BEGIN
  UPDATE people_documents SET talk = coalesce((SELECT group_concat(line, char(10)) FROM interaction_people AS present
    JOIN interactions AS interaction ON interaction.owner_id = present.owner_id AND interaction.id = present.interaction_id
    WHERE present.owner_id = old.owner_id AND present.person_id = old.person_id), '')
  WHERE person_id = old.person_id;
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_merge AFTER UPDATE OF person_id ON interaction_people WHEN old.person_id <> new.person_id BEGIN
  UPDATE people_documents SET talk = coalesce((SELECT group_concat(line, char(10)) FROM interaction_people AS present
    JOIN interactions AS interaction ON interaction.owner_id = present.owner_id AND interaction.id = present.interaction_id
    WHERE present.owner_id = new.owner_id AND present.person_id = people_documents.person_id), '')
  WHERE person_id IN (old.person_id, new.person_id);
END;
--> statement-breakpoint
CREATE TRIGGER people_search_talk_update AFTER UPDATE OF line ON interactions WHEN old.line <> new.line BEGIN
  UPDATE people_documents SET talk = coalesce((SELECT group_concat(line, char(10)) FROM interaction_people AS present
    JOIN interactions AS interaction ON interaction.owner_id = present.owner_id AND interaction.id = present.interaction_id
    WHERE present.owner_id = new.owner_id AND present.person_id = people_documents.person_id), '')
  WHERE person_id IN (SELECT person_id FROM interaction_people WHERE owner_id = new.owner_id AND interaction_id = new.id);
END;
