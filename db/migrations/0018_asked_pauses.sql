ALTER TABLE `pauses` ADD `entered_on` text;--> statement-breakpoint
ALTER TABLE `pauses` ADD `emergency` integer DEFAULT false NOT NULL;