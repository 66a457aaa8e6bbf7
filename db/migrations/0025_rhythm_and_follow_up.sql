ALTER TABLE `people` RENAME COLUMN "tier" TO "circle";--> statement-breakpoint
ALTER TABLE `people` RENAME COLUMN "cadence_days" TO "rhythm_days";--> statement-breakpoint
ALTER TABLE `interactions` RENAME COLUMN "bumped_on" TO "followed_up_on";--> statement-breakpoint
ALTER TABLE `interactions` RENAME COLUMN "bumped_again_on" TO "followed_up_again_on";--> statement-breakpoint
ALTER TABLE `interactions` RENAME COLUMN "rested_on" TO "closed_on";--> statement-breakpoint
-- What waits in the trash names its columns in JSON.
UPDATE `trashed_rows` SET `json` = json_remove(json_set(`json`, '$.circle', `json` ->> '$.tier', '$.rhythmDays', `json` ->> '$.cadenceDays'), '$.tier', '$.cadenceDays') WHERE `kind` = 'row' AND `noun` = 'people';--> statement-breakpoint
UPDATE `trashed_rows` SET `json` = json_remove(json_set(`json`, '$.followedUpOn', `json` ->> '$.bumpedOn', '$.followedUpAgainOn', `json` ->> '$.bumpedAgainOn', '$.closedOn', `json` ->> '$.restedOn'), '$.bumpedOn', '$.bumpedAgainOn', '$.restedOn') WHERE `kind` = 'row' AND `noun` = 'interactions';--> statement-breakpoint
UPDATE `trashed_rows` SET `json` = json_set(`json`, '$.column', CASE `json` ->> '$.column' WHEN 'tier' THEN 'circle' WHEN 'cadenceDays' THEN 'rhythmDays' WHEN 'bumpedOn' THEN 'followedUpOn' WHEN 'bumpedAgainOn' THEN 'followedUpAgainOn' ELSE 'closedOn' END) WHERE `kind` = 'mention' AND ((`noun` = 'people' AND `json` ->> '$.column' IN ('tier', 'cadenceDays')) OR (`noun` = 'interactions' AND `json` ->> '$.column' IN ('bumpedOn', 'bumpedAgainOn', 'restedOn')));
