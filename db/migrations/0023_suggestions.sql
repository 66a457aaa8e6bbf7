CREATE TABLE `addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`email` text NOT NULL,
	`meaning` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_email` ON `addresses` (`owner_id`,`email`);--> statement-breakpoint
CREATE TABLE `suggested_people` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`suggestion_id` text NOT NULL,
	`person_id` text,
	`name` text DEFAULT '' NOT NULL,
	`email` text DEFAULT '' NOT NULL,
	`place` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`suggestion_id`) REFERENCES `suggestions`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`person_id`) REFERENCES `people`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `suggested_people_suggestion` ON `suggested_people` (`owner_id`,`suggestion_id`);--> statement-breakpoint
CREATE INDEX `suggested_people_person` ON `suggested_people` (`owner_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`time` text,
	`title` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`interaction_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`interaction_id`) REFERENCES `interactions`(`owner_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suggestions_key` ON `suggestions` (`owner_id`,`key`);--> statement-breakpoint
CREATE INDEX `suggestions_open` ON `suggestions` (`owner_id`,`state`,`day`);--> statement-breakpoint
CREATE INDEX `suggestions_interaction` ON `suggestions` (`owner_id`,`interaction_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `suggestions_owner_id` ON `suggestions` (`owner_id`,`id`);--> statement-breakpoint
ALTER TABLE `people` ADD `is_muted` integer DEFAULT false NOT NULL;