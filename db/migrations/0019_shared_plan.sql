PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_shares` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`plan_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`people` text NOT NULL,
	`show_mentors` integer DEFAULT false NOT NULL,
	`show_steps` integer DEFAULT false NOT NULL,
	`show_feedback` integer DEFAULT false NOT NULL,
	`show_readers` integer DEFAULT false NOT NULL,
	`show_changes` integer DEFAULT false NOT NULL,
	`may_comment` integer DEFAULT false NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`seen_at` integer,
	`seen_before_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`plan_id`) REFERENCES `plans`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
-- What is new is off: a link shows no more than it did.
INSERT INTO `__new_shares`("id", "owner_id", "created_at", "version", "plan_id", "name", "token_hash", "people", "show_mentors", "show_steps", "may_comment", "question", "expires_at", "revoked_at", "seen_at", "seen_before_at") SELECT "id", "owner_id", "created_at", "version", "plan_id", "name", "token_hash", "people", "show_mentors", "show_steps", "may_comment", "question", "expires_at", "revoked_at", "seen_at", "seen_before_at" FROM `shares`;--> statement-breakpoint
DROP TABLE `shares`;--> statement-breakpoint
ALTER TABLE `__new_shares` RENAME TO `shares`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `shares_tokenHash_unique` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_plan` ON `shares` (`owner_id`,`plan_id`);--> statement-breakpoint
CREATE INDEX `shares_person` ON `shares` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `shares_owner_id` ON `shares` (`owner_id`,`id`);--> statement-breakpoint
ALTER TABLE `feedback` ADD `read_at` integer;--> statement-breakpoint
CREATE INDEX `feedback_unread` ON `feedback` (`owner_id`,`plan_id`) WHERE read_at is null and share_id is not null;--> statement-breakpoint
-- What was dealt with has been read.
UPDATE feedback SET read_at = created_at WHERE share_id IS NOT NULL AND (kind IS NOT NULL OR answered_on IS NOT NULL OR step_id IS NOT NULL);
--> statement-breakpoint
-- A link that is older than its account came with a copy of everything, without its address.
UPDATE shares SET token_hash = 'none ' || id WHERE created_at < (SELECT created_at FROM users WHERE users.id = shares.owner_id);
--> statement-breakpoint
-- The words that people are looked up by in what a reader sees. Kept by the triggers of db/name-words.ts, which teaches name_keys too.
CREATE TABLE name_words (
  owner_id text NOT NULL,
  word text NOT NULL,
  person_id text NOT NULL,
  PRIMARY KEY (owner_id, word, person_id)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT OR IGNORE INTO name_words (owner_id, word, person_id)
SELECT people.owner_id, key.value, people.id FROM people, json_each(name_keys(people.given, people.family, people.display)) AS key;
