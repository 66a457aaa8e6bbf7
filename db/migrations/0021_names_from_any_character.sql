-- A name is found as people type it: with or without the signs inside it ("D’Angelo", "DAngelo"), with an umlaut spelled out, and in scripts
-- that write no spaces from any of its characters, since the index knows only how its words begin.
DROP VIEW people_spelled;
--> statement-breakpoint
CREATE VIEW people_spelled AS SELECT id, owner,
  name
    || iif(name GLOB '*[''’‘ʼʻ`´.‐‑-]*', ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, '''', ''), '’', ''), '‘', ''), 'ʼ', ''), 'ʻ', ''), '`', ''), '´', ''), '.', ''), '‐', ''), '‑', ''), '-', ''), '')
    || iif(written GLOB '*[äöüåøÄÖÜÅØ]*', ' ' || replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(written, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'å', 'aa'), 'ø', 'oe'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'), 'Å', 'Aa'), 'Ø', 'Oe'), '')
    || iif(written GLOB '*[฀-໿က-႟ᄀ-ᇿក-៿々〇぀-ヿ㄰-㆏㐀-䶿一-鿿가-힯豈-﫿𠀀-𯿿]*', ' ' || (
      WITH RECURSIVE place(at) AS (SELECT 2 UNION ALL SELECT at + 1 FROM place WHERE at < length(written))
      SELECT coalesce(group_concat(substr(written, at), ' '), '') FROM place
      WHERE at <= length(written) AND substr(written, at, 1) GLOB '[฀-໿က-႟ᄀ-ᇿក-៿々〇぀-ヿ㄰-㆏㐀-䶿一-鿿가-힯豈-﫿𠀀-𯿿]'), '') AS name,
  organization, position, tags, notes, talk
FROM (SELECT id, owner, name AS written,
  iif(name GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), name) AS name,
  iif(organization GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(organization, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), organization) AS organization,
  iif(position GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(position, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), position) AS position,
  iif(tags GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(tags, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), tags) AS tags,
  iif(notes GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(notes, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), notes) AS notes,
  iif(talk GLOB '*[øØłŁđĐðÐþÞßẞæÆœŒıħĦŋŊ]*',
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(talk, 'ø', 'o'), 'Ø', 'O'), 'ł', 'l'), 'Ł', 'L'), 'đ', 'd'), 'Đ', 'D'), 'ð', 'd'), 'Ð', 'D'), 'þ', 'th'), 'Þ', 'Th'), 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'H'), 'ŋ', 'n'), 'Ŋ', 'N'), talk) AS talk
FROM people_documents);
--> statement-breakpoint
INSERT INTO people_search (people_search) VALUES ('rebuild');
