CREATE TABLE `introductions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`direction` text NOT NULL,
	`person_id` text NOT NULL,
	`other_id` text NOT NULL,
	`why` text DEFAULT '' NOT NULL,
	`asked_on` text NOT NULL,
	`agreed_on` text,
	`introduced_on` text,
	`answered_on` text,
	`met_on` text,
	`thanked_on` text,
	`ended_on` text,
	`outcome_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`other_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`outcome_id`) REFERENCES `outcomes`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `introductions_person` ON `introductions` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `introductions_other` ON `introductions` (`owner_id`,`other_id`);--> statement-breakpoint
CREATE INDEX `introductions_outcome` ON `introductions` (`owner_id`,`outcome_id`) WHERE outcome_id is not null;--> statement-breakpoint
CREATE INDEX `introductions_open` ON `introductions` (`owner_id`,`asked_on`) WHERE thanked_on is null and ended_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX `introductions_owner_id` ON `introductions` (`owner_id`,`id`);