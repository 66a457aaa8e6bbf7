CREATE TABLE `goal_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`goal_id` text NOT NULL,
	`question` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	`answered_on` text,
	`outcome_id` text,
	`interaction_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`goal_id`) REFERENCES `goals`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`outcome_id`) REFERENCES `outcomes`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`,`interaction_id`) REFERENCES `interactions`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_questions_goal` ON `goal_questions` (`owner_id`,`goal_id`);--> statement-breakpoint
CREATE INDEX `goal_questions_outcome` ON `goal_questions` (`owner_id`,`outcome_id`);--> statement-breakpoint
CREATE INDEX `goal_questions_interaction` ON `goal_questions` (`owner_id`,`interaction_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `goal_questions_owner_id` ON `goal_questions` (`owner_id`,`id`);--> statement-breakpoint
ALTER TABLE `goals` ADD `kind` text DEFAULT 'total' NOT NULL;--> statement-breakpoint
ALTER TABLE `goals` ADD `behaviour` text DEFAULT '' NOT NULL;