CREATE TABLE `import_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`header` text NOT NULL,
	`mapping` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_mappings_header` ON `import_mappings` (`owner_id`,`header`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`import_id` text NOT NULL,
	`kind` text NOT NULL,
	`place` integer NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`person_id` text,
	`changed_job` integer DEFAULT false NOT NULL,
	`decision` text,
	`json` text NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`owner_id`,`import_id`) REFERENCES `imports`(`owner_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_rows_list` ON `import_rows` (`owner_id`,`import_id`,`kind`,`place`);--> statement-breakpoint
CREATE INDEX `import_rows_jobs` ON `import_rows` (`owner_id`,`import_id`) WHERE changed_job = 1;--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`kind` text,
	`question` text DEFAULT '' NOT NULL,
	`contents` text DEFAULT '' NOT NULL,
	`made_organizations` text DEFAULT '[]' NOT NULL,
	`stored_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `imports_owner_id` ON `imports` (`owner_id`,`id`);