ALTER TABLE `steps` ADD `cue` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `response` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `obstacle` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `steps` ADD `fallback` text DEFAULT '' NOT NULL;