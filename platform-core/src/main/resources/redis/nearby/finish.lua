-- Puts the index that was built in the place of the one that answered: number of things, or -1 when the rebuild is not ours any more.
-- KEYS[1] prefix; ARGV[1] end of the index as epoch milliseconds or 0; ARGV[2] token; ARGV[3] run id of the server
local prefix, ends, token = KEYS[1], tonumber(ARGV[1]), ARGV[2]
local new = prefix .. 'new:'
if redis.call('GET', prefix .. 'building') ~= token then
  return -1
end
for _, name in ipairs(redis.call('SMEMBERS', prefix .. 'audiences')) do
  redis.call('UNLINK', prefix .. name)
end
redis.call('UNLINK', prefix .. 'audiences', prefix .. 'placed')
local names = redis.call('SMEMBERS', new .. 'audiences')
names[#names + 1] = 'placed'
names[#names + 1] = 'audiences'
for _, name in ipairs(names) do
  if redis.call('EXISTS', new .. name) == 1 then
    redis.call('RENAME', new .. name, prefix .. name)
  end
end
redis.call('UNLINK', new .. 'gone', prefix .. 'building')
redis.call('SET', prefix .. 'built', ARGV[3])
if ends > 0 then
  redis.call('PEXPIREAT', prefix .. 'built', ends)
end
return redis.call('HLEN', prefix .. 'placed')
