-- Adds things to the index being built, except those of which something newer is known: 1, or -1 when the rebuild is not ours any more.
-- KEYS[1] prefix; ARGV[1] end of the index as epoch milliseconds or 0; ARGV[2] token; then rows
local prefix, ends, token = KEYS[1], tonumber(ARGV[1]), ARGV[2]
local new = prefix .. 'new:'
if redis.call('GET', prefix .. 'building') ~= token then
  return -1
end
redis.call('PEXPIRE', prefix .. 'building', 60000)
local touched = {}
for i = 3, #ARGV do
  local words = row(ARGV[i])
  local id, version = words[1], tonumber(words[2])
  if #words > 2
    and tonumber(redis.call('HGET', new .. 'gone', id) or -1) < version
    and version_of(redis.call('HGET', new .. 'placed', id)) < version
  then
    put(new, words, touched)
  end
end
expire(touched, ends)
return 1
