-- Versions after the first in the order they came, so that who follows reads only what is new.
CREATE INDEX version_later ON version (rtrim(added, 'Z'), report) WHERE version > 1;
