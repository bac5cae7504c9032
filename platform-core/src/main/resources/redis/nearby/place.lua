-- Moves things to where they are now, in the index that answers and, while one is being built, in that one too, where it is noted which
-- are gone, as of which version.
-- KEYS[1] prefix; ARGV[1] end of the index as epoch milliseconds or 0; then rows
local prefix, ends = KEYS[1], tonumber(ARGV[1])
local building = redis.call('EXISTS', prefix .. 'building') == 1
local new, gone = prefix .. 'new:', prefix .. 'new:gone'
local touched = {}

for i = 2, #ARGV do
  local words = row(ARGV[i])
  put(prefix, words, touched)
  if building then
    local id, version = words[1], tonumber(words[2])
    local since = tonumber(redis.call('HGET', gone, id) or -1)
    if since <= version then
      put(new, words, touched)
      if #words == 2 then
        redis.call('HSET', gone, id, words[2])
      else
        redis.call('HDEL', gone, id)
      end
    end
  end
end
expire(touched, ends)
return 1
