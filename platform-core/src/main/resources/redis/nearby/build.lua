-- Adds things to the index being built, except those that changed since the rebuild began: 1, or -1 when the rebuild is not ours any more.
-- KEYS[1] prefix; ARGV[1] end of the index as epoch milliseconds or 0; ARGV[2] token; then rows: "id lng lat audience..."
local prefix, ends, token = KEYS[1], tonumber(ARGV[1]), ARGV[2]
local new = prefix .. 'new:'
if redis.call('GET', prefix .. 'building') ~= token then
  return -1
end
redis.call('PEXPIRE', prefix .. 'building', 60000)
local touched = {}
for i = 3, #ARGV do
  local words = {}
  for word in string.gmatch(ARGV[i], '%S+') do
    words[#words + 1] = word
  end
  local id = words[1]
  if #words > 1
    and redis.call('SISMEMBER', new .. 'removed', id) == 0
    and redis.call('HSETNX', new .. 'placed', id, table.concat(words, ' ', 4)) == 1
  then
    for n = 4, #words do
      redis.call('GEOADD', new .. words[n], words[2], words[3], id)
      if not touched[new .. words[n]] then
        touched[new .. words[n]] = true
        redis.call('SADD', new .. 'audiences', words[n])
      end
    end
  end
end
if ends > 0 then
  touched[new .. 'placed'] = true
  touched[new .. 'audiences'] = true
  for key in pairs(touched) do
    redis.call('PEXPIREAT', key, ends)
  end
end
return 1
